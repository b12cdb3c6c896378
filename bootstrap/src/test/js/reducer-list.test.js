import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { ANA, LUIS, listed, message, row, stateWith } from './fixtures.js'

const LATER = '2026-11-22T18:00:00.000Z'
const answer = (rows, siguiente = null) => ({
  conversaciones: Object.fromEntries(rows.map((each) => [each.numero, each])),
  siguiente,
})
const page = (rows, changes = {}) => ({
  type: 'listLoaded',
  filter: 'todos',
  query: '',
  answer: answer(rows),
  askedAt: 0,
  ...changes,
})
const news = (numero, changes) => {
  const { no_leidos, ...public_ } = row(numero, { actividad: LATER, ...changes })
  return { tipo: 'mensaje', seq: 9, numero, mensaje: message('new', 9), conversacion: public_, reemplaza: [] }
}

test('a new message brings its conversation to the top', () => {
  const state = reduce(stateWith([row(ANA), row(LUIS)]), news(LUIS, { entrantes: 1 }))

  assert.deepEqual(listed(state), [LUIS, ANA])
})

test('of two conversations of the same second the one that was stored last is the newer', () => {
  const second = (numero, seq) => row(numero, { actividad: LATER, ultimo_mensaje: message(numero, seq) })

  const state = reduce(stateWith([second(ANA, 8)]), { tipo: 'conversacion', conversacion: second(LUIS, 9) })

  assert.deepEqual(listed(state), [LUIS, ANA])
  assert.deepEqual(listed(reduce(stateWith([]), page([second(LUIS, 9), second(ANA, 8)]))), [LUIS, ANA])
})

test('events for everybody move unread by what came in since, also when told twice', () => {
  const start = stateWith([row(ANA, { entrantes: 5, no_leidos: 2 })])

  const once = reduce(start, news(ANA, { entrantes: 7 }))
  const twice = reduce(once, news(ANA, { entrantes: 7 }))

  assert.equal(once.rows.get(ANA).no_leidos, 4)
  assert.equal(twice.rows.get(ANA).no_leidos, 4)
})

test('an event about oneself says the unread count', () => {
  const state = reduce(stateWith([row(ANA, { no_leidos: 3 })]), {
    tipo: 'conversacion',
    conversacion: row(ANA, { no_leidos: 0 }),
  })

  assert.equal(state.rows.get(ANA).no_leidos, 0)
})

test('a row leaves the list when its filter no longer wants it, but not from under the open conversation', () => {
  const start = { ...stateWith([row(ANA, { no_leidos: 1 }), row(LUIS, { no_leidos: 1 })]), open: LUIS }
  const unread = { ...start, list: { ...start.list, filter: 'no_leidos' } }

  const state = [ANA, LUIS].reduce(
    (before, numero) => reduce(before, { tipo: 'conversacion', conversacion: row(numero) }),
    unread,
  )

  assert.deepEqual(listed(state), [LUIS])
})

test('an answer that was overtaken by an event does not undo it', () => {
  const heard = reduce(stateWith([row(ANA)]), news(ANA, { entrantes: 1 }))

  const state = reduce(heard, page([row(ANA, { entrantes: 0 })]))

  assert.equal(state.rows.get(ANA).entrantes, 1)
})

test('an answer to another question is dropped', () => {
  const start = reduce(stateWith([]), { type: 'listAsked', filter: 'bot', query: '' })

  assert.equal(reduce(start, page([row(ANA)])), start)
})

test('pages follow one another without doubles', () => {
  const first = reduce(stateWith([]), page([row(ANA, { actividad: LATER })]))
  const second = reduce(first, page([row(ANA, { actividad: LATER }), row(LUIS)], { more: true }))

  assert.deepEqual(listed(second), [ANA, LUIS])
})

test('a row older than the last page comes with its page', () => {
  const start = stateWith([row(ANA, { actividad: LATER })], { list: { next: 'more' } })

  const state = reduce(start, { tipo: 'conversacion', conversacion: row(LUIS) })

  assert.deepEqual(listed(state), [ANA])
})

test('while searching, live rows do not push in', () => {
  const start = stateWith([row(ANA)], { list: { query: 'ana' } })

  assert.deepEqual(listed(reduce(start, news(LUIS, { entrantes: 1 }))), [ANA])
})

test('unknown events change nothing', () => {
  const start = stateWith([])

  assert.equal(reduce(start, { tipo: 'algo_nuevo', seq: 3 }), start)
})
