// What was written but no server has yet: only this page can keep it.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { isSending } from '../../main/resources/web/js/state/sending.js'
import { ANA, LUIS, ids, message, outbound, row, stateWith, withOpenThread } from './fixtures.js'

const unsent = outbound('mine', null, { status: 'pending' })
const written = (messages) => withOpenThread(stateWith([row(ANA), row(LUIS)]), ANA, messages)
const goTo = (state, numero) => reduce(state, { type: 'opened', numero })
const forget = (state) => reduce(state, { type: 'threadsForgotten' })
const loaded = (state, numero, mensajes) =>
  reduce(state, { type: 'threadLoaded', numero, askedAt: 0, answer: { mensajes, anteriores: null, seq: 2 } })

test('a gap forgets of a thread all but what no server has, and loading it joins them again', () => {
  const elsewhere = goTo(written([message('a', 1), unsent]), LUIS)

  const forgotten = forget(elsewhere)

  assert.deepEqual(ids([...forgotten.threads[ANA].messages]), ['mine'])
  assert.ok(!forgotten.threads[ANA].loaded)
  assert.ok(isSending(forgotten))
  assert.deepEqual(ids([...loaded(forgotten, ANA, [message('a', 1), message('b', 2)]).threads[ANA].messages]), [
    'a',
    'b',
    'mine',
  ])
})

test('a very long thread makes room, but not for what no server has', () => {
  const long = Array.from({ length: 500 }, (_, i) => message(`m${i}`, i + 1))

  assert.deepEqual(ids([...goTo(written([...long, unsent]), LUIS).threads[ANA].messages]), ['mine'])
})

test('however many conversations one visits, what no server has stays', () => {
  const visited = Array.from({ length: 20 }, (_, i) => `57310000${1000 + i}`)
  const start = goTo(written([message('a', 1), unsent]), visited[0])

  const visit = (before, numero) => goTo(loaded(before, before.open, [message(numero, 1)]), numero)
  const state = visited.reduce(visit, start)

  assert.deepEqual(ids([...state.threads[ANA].messages]), ['mine'])
  assert.ok(Object.keys(state.threads).length < 16)
})
