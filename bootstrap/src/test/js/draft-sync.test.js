import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { syncDrafts } from '../../main/resources/web/js/draft-sync.js'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, LUIS, row, stateWith } from './fixtures.js'

function desk({ here = {}, there = {} } = {}) {
  const store = new Store(reduce, stateWith([row(ANA), row(LUIS)], { drafts: here }))
  const saved = []
  const api = {
    drafts: async () => ({ borradores: there }),
    saveDraft: async (numero, text) => void saved.push([numero, text]),
  }
  return { store, saved, sync: syncDrafts({ store, api, pause: 1 }) }
}

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
