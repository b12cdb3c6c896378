// What the list asks of the server, and how often.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, LUIS, row, stateWith } from './fixtures.js'

const { listCommands } = await import('../../main/resources/web/js/commands/list.js')

const answer = (...rows) => ({
  conversaciones: Object.fromEntries(rows.map((each) => [each.numero, each])),
  siguiente: null,
})
const forAll = (numero, entrantes) => {
  const { no_leidos, ...conversacion } = row(numero, { entrantes })
  return { tipo: 'conversacion', numero, conversacion }
}

/** A list whose server answers each call with the next of the given; pauses end when the test says so. */
function desk(start, ...answers) {
  const store = new Store(reduce, start)
  const asked = []
  const pauses = []
  const api = {
    async conversations(query) {
      asked.push(query)
      const next = answers.shift()
      if (!next) throw new Error('no answer')
      return typeof next === 'function' ? next() : next
    },
  }
  const commands = listCommands({ store, api, pause: () => new Promise((resolve) => pauses.push(resolve)) })
  const hear = (event) => {
    const completed = commands.completeRow(event)
    store.dispatch(event)
    return completed
  }
  const unread = (numero) => store.state.rows.get(numero).no_leidos
  return { ...commands, hear, asked, unread, store, resume: () => pauses.splice(0).forEach((end) => end()) }
}

test('however many conversations an event brings up, one call of the list tells what is unread in them', async () => {
  const both = answer(row(ANA, { entrantes: 9, no_leidos: 4 }), row(LUIS, { entrantes: 5, no_leidos: 0 }))
  const { hear, asked, unread, resume } = desk(stateWith([]), both)

  const heard = Promise.all([hear(forAll(ANA, 9)), hear(forAll(LUIS, 5)), hear(forAll(ANA, 9))])
  resume()
  await heard

  assert.deepEqual(asked, [{ filter: 'todos' }])
  assert.deepEqual([unread(ANA), unread(LUIS)], [4, 0])
})

test('what was heard while the answer was on its way is newer than the answer, and is asked for again', async () => {
  const late = { again: null }
  const { hear, asked, unread, resume } = desk(
    stateWith([]),
    () => {
      late.again = hear(forAll(ANA, 10))
      return answer(row(ANA, { entrantes: 9, no_leidos: 4 }))
    },
    answer(row(ANA, { entrantes: 10, no_leidos: 5 })),
  )

  const first = hear(forAll(ANA, 9))
  resume()
  await first
  assert.equal(unread(ANA), 2)
  resume()
  await late.again

  assert.equal(asked.length, 2)
  assert.equal(unread(ANA), 5)
})

test('a conversation that is known needs no call, nor does one whose only message is the news', async () => {
  const { hear, asked } = desk(stateWith([row(ANA, { entrantes: 8 })]))

  await Promise.all([hear(forAll(ANA, 9)), hear(forAll(LUIS, 1))])

  assert.deepEqual(asked, [])
})

test('a page that did not come is left alone for a while, however often the list is drawn', async () => {
  const start = stateWith([row(ANA)], { list: { next: 'further' } })
  const { moreOfList, asked, store, resume } = desk(start, null, answer(row(LUIS)))

  const first = moreOfList()
  for (let frame = 0; frame < 60; frame++) await Promise.race([moreOfList(), Promise.resolve()])
  assert.equal(asked.length, 1)
  resume()
  await first
  await moreOfList()

  assert.equal(asked.length, 2)
  assert.ok(store.state.rows.get(LUIS))
})
