import './spanish.js'
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { syncDrafts } from '../../main/resources/web/js/draft-sync.js'
import { recall, remember } from '../../main/resources/web/js/storage.js'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, LUIS, row, stateWith } from './fixtures.js'

const device = new Map()
globalThis.localStorage = {
  getItem: (key) => device.get(key) ?? null,
  setItem: (key, value) => device.set(key, value),
}
beforeEach(() => device.clear())

/** A device whose server gives each draft the next of those answers, and then takes whatever it is told. */
function desk({ here = {}, there = {}, answers = [] } = {}) {
  const store = new Store(reduce, stateWith([row(ANA), row(LUIS)], { drafts: here }))
  const saved = []
  const api = {
    drafts: async () => ({ borradores: there }),
    async saveDraft(numero, text) {
      saved.push([numero, text])
      await answers.shift()?.()
    },
  }
  return { store, saved, sync: syncDrafts({ store, api, pause: 1 }) }
}

const refusing = (status) => () => Promise.reject(Object.assign(new Error('no'), { status }))
const write = (store, numero, text) => store.dispatch({ type: 'drafted', numero, text })
const settle = () => new Promise((resolve) => setTimeout(resolve, 15))

test('what is written here is told once, when the typing pauses', async () => {
  const { store, saved } = desk()

  store.dispatch({ type: 'drafted', numero: ANA, text: 'ho' })
  await Promise.resolve()
  store.dispatch({ type: 'drafted', numero: ANA, text: 'hola' })
  await settle()

  assert.deepEqual(saved, [[ANA, 'hola']])
})

test('a draft that was sent is ended on the server too', async () => {
  const { store, saved } = desk({ here: { [ANA]: 'hola' } })

  store.dispatch({ type: 'drafted', numero: ANA, text: '' })
  await settle()

  assert.deepEqual(saved, [[ANA, '']])
})

test('the server knows better than this device, except for what it was never told', async () => {
  const { store, sync, saved } = desk({ here: { [ANA]: 'viejo' }, there: { [LUIS]: 'del otro equipo' } })

  await sync.load()
  await settle()

  assert.deepEqual(store.state.drafts, { [LUIS]: 'del otro equipo' })
  assert.deepEqual(saved, [])
})

test('the echo of what was written is no news while more is being written', async () => {
  const { store, sync } = desk()
  store.dispatch({ type: 'drafted', numero: ANA, text: 'hola, An' })
  await Promise.resolve()

  assert.equal(sync.hear({ numero: ANA, texto: 'hola' }), false)
  await settle()
  assert.equal(sync.hear({ numero: ANA, texto: 'hola, Ana' }), true)
})

for (const status of [0, 401, 429, 502, 503]) {
  test(`a draft that got ${status} for an answer is told again with the next change`, async () => {
    const { store, saved } = desk({ answers: [refusing(status)] })

    write(store, ANA, 'hola')
    await settle()
    assert.deepEqual(recall('untoldDrafts'), [ANA])
    write(store, LUIS, 'buenas')
    await settle()

    assert.deepEqual(saved.slice(1).toSorted(), [[ANA, 'hola'], [LUIS, 'buenas']].toSorted())
    assert.deepEqual(recall('untoldDrafts'), [])
  })
}

for (const status of [400, 403, 404, 413]) {
  test(`a draft that got ${status} for an answer is not told again`, async () => {
    const { store } = desk({ answers: [refusing(status)] })

    write(store, ANA, 'hola')
    await settle()

    assert.deepEqual(recall('untoldDrafts'), [])
  })
}

test('a text that was sent does not come back after a reload, though the server was not told in time', async () => {
  remember('untoldDrafts', [ANA])
  const { store, sync, saved } = desk({ there: { [ANA]: 'ya enviado', [LUIS]: 'del otro equipo' } })

  await sync.load()

  assert.deepEqual(store.state.drafts, { [LUIS]: 'del otro equipo' })
  assert.deepEqual(saved, [[ANA, '']])
})

test('until the server has answered, a draft is not known to be told', async () => {
  const answered = withResolvers()
  const { store, sync } = desk({ there: { [ANA]: 'viejo' }, answers: [() => answered.promise] })

  write(store, ANA, 'hola')
  await settle()
  assert.deepEqual(recall('untoldDrafts'), [ANA])
  assert.equal(sync.hear({ numero: ANA, texto: 'viejo' }), false)
  await sync.load()
  assert.equal(store.state.drafts[ANA], 'hola')

  answered.resolve()
  await settle()
  assert.equal(sync.hear({ numero: ANA, texto: 'de otro equipo' }), true)
  assert.deepEqual(recall('untoldDrafts'), [])
})

test('of two drafts of one conversation the later comes last, however slow the first', async () => {
  const slow = withResolvers()
  const { store, saved } = desk({ answers: [() => slow.promise] })

  write(store, ANA, 'ho')
  await settle()
  write(store, ANA, 'hola')
  await settle()
  assert.deepEqual(saved, [[ANA, 'ho']])
  slow.resolve()
  await settle()

  assert.deepEqual(saved, [
    [ANA, 'ho'],
    [ANA, 'hola'],
  ])
})

test('who signs out leaves nothing of what was being written, however late the server answers', async () => {
  const late = withResolvers()
  const { store, sync } = desk({ answers: [() => late.promise.then(refusing(401))] })
  remember('drafts', { [ANA]: 'hola' })
  write(store, ANA, 'hola')
  await settle()
  write(store, LUIS, 'buenas')
  await Promise.resolve()

  sync.forget()
  late.resolve()
  await settle()

  assert.deepEqual([recall('drafts'), recall('untoldDrafts')], [{}, []])
})

function withResolvers() {
  const parts = {}
  parts.promise = new Promise((resolve) => (parts.resolve = resolve))
  return parts
}
