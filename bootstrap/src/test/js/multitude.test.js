// One event costs about the same with 100,000 conversations or messages as with 1,000.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { unreadConversations } from '../../main/resources/web/js/state/rows.js'
import { inboundSince } from '../../main/resources/web/js/timeline.js'
import { message, outbound, row, stateWith, withOpenThread } from './fixtures.js'

const FEW = 1_000
const MANY = 100_000
const MOST_TIMES = 10 // a copy or a walk over all would be a hundred times
const EVENTS = 200
const RUNS = 15

const numero = (n) => '573' + String(n).padStart(9, '0')
const rows = (n) => Array.from({ length: n }, (_, i) => row(numero(i), { no_leidos: i % 2, actividad: at(i) }))
const messages = (n) => Array.from({ length: n }, (_, i) => message(`m${i}`, i + 1, { timestamp: at(i) }))
const at = (n) => new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString()

/** The shortest of many runs: whatever else the machine does only makes one longer. */
function shortest(work) {
  const run = () => {
    const start = performance.now()
    for (let n = 0; n < EVENTS; n++) work(n)
    return performance.now() - start
  }
  return Math.min(...Array.from({ length: RUNS }, run))
}

function costsTheSame(start, work) {
  const few = start(FEW)
  const many = start(MANY)

  const times = shortest((n) => work(many, n)) / shortest((n) => work(few, n))

  assert.ok(times < MOST_TIMES, `${times.toFixed(1)} times as much`)
}

test('a message that comes costs the same in a long list as in a short one', () => {
  costsTheSame(
    (n) => stateWith(rows(n)),
    (state, n) => {
      const { no_leidos, ...shared } = row(numero(n), { entrantes: 1, actividad: '2026-11-22T18:00:00.000Z' })
      const told = { tipo: 'mensaje', numero: numero(n), mensaje: message('new', 9), conversacion: shared }
      unreadConversations(reduce(state, told))
    },
  )
})

test('a row that leaves its filter costs the same in a long list as in a short one', () => {
  costsTheSame(
    (n) => stateWith(rows(n), { list: { filter: 'no_leidos' } }),
    (state, n) => reduce(state, { tipo: 'conversacion', conversacion: row(numero(2 * n + 1), { no_leidos: 0 }) }),
  )
})

const OPEN = numero(0)
const thread = (n) => withOpenThread(stateWith([row(OPEN)]), OPEN, messages(n), { seen: n })

test('a message that comes costs the same in a long thread as in a short one', () => {
  costsTheSame(thread, (state, n) => {
    const mensaje = message(`new${n}`, 200_000 + n, { timestamp: '2026-11-22T18:00:00.000Z' })
    const { threads } = reduce(state, { tipo: 'mensaje', numero: OPEN, mensaje, conversacion: row(OPEN) })
    inboundSince(threads[OPEN].messages, threads[OPEN].seen)
  })
})

test('what is sent, accepted and read costs the same in a long thread as in a short one', () => {
  costsTheSame(thread, (state, n) => {
    const queued = reduce(state, { type: 'messageQueued', numero: OPEN, message: outbound('mine', null) })
    const accepted = reduce(queued, { type: 'messageAccepted', numero: OPEN, message: outbound('mine', 200_000 + n) })
    const read = reduce(accepted, { tipo: 'estado', numero: OPEN, id: 'mine', status: 'read' })
    reduce(read, { type: 'threadSeen', numero: OPEN })
  })
})
