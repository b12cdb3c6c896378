import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { isSending } from '../../main/resources/web/js/state/sending.js'
import { unreadConversations, unreadShown } from '../../main/resources/web/js/state/rows.js'
import { ANA, LUIS, ids, message, outbound, row, stateWith, withOpenThread } from './fixtures.js'

const open = (messages, changes) => withOpenThread(stateWith([row(ANA, { entrantes: 1 })]), ANA, messages, changes)
const inbound = (id, seq, changes = {}) => ({
  tipo: 'mensaje',
  seq,
  numero: ANA,
  mensaje: message(id, seq),
  conversacion: { ...row(ANA, { entrantes: seq }), no_leidos: undefined },
  ...changes,
})

test('a message sent here shows at once and becomes the one the server echoes', () => {
  const queued = reduce(open([message('a', 1)]), {
    type: 'messageQueued',
    numero: ANA,
    message: outbound('mine', null, { status: 'pending' }),
  })
  const echoed = reduce(queued, inbound('mine', 2, { mensaje: outbound('mine', 2) }))
  const accepted = reduce(echoed, { type: 'messageAccepted', numero: ANA, message: outbound('mine', 2) })

  assert.deepEqual(ids(queued.threads[ANA].messages), ['a', 'mine'])
  assert.deepEqual(ids(accepted.threads[ANA].messages), ['a', 'mine'])
  assert.equal(accepted.threads[ANA].messages.at(1).status, 'accepted')
})

test('a refusal marks the message; one that the server knows is not touched', () => {
  const error = { codigo: '', causa: 'sin red', accion: '' }
  const start = open([outbound('stored', 1), outbound('mine', null)])

  const state = ['mine', 'stored'].reduce(
    (before, id) => reduce(before, { type: 'messageRefused', numero: ANA, id, error }),
    start,
  )

  assert.deepEqual(
    [...state.threads[ANA].messages].map(({ status }) => status),
    ['accepted', 'failed'],
  )
})

test('a text that did not leave goes back, in front of what was written since', () => {
  const start = { ...open([]), drafts: { [ANA]: 'y algo más' } }

  const state = reduce(start, { type: 'textReturned', numero: ANA, text: 'hola' })

  assert.equal(state.drafts[ANA], 'hola\ny algo más')
})

test('a conflict shows what came meanwhile', () => {
  const state = reduce(open([]), { type: 'conflicted', numero: ANA, messages: [message('x', 9)] })

  assert.deepEqual(ids(state.threads[ANA].conflict.messages), ['x'])
})

test('a status moves the tick in the thread and in the list, never back', () => {
  const last = outbound('mine', 2, { status: 'delivered' })
  const start = withOpenThread(stateWith([row(ANA, { ultimo_mensaje: last })]), ANA, [last])

  const state = ['read', 'sent'].reduce(
    (before, status) => reduce(before, { tipo: 'estado', numero: ANA, id: 'mine', status, error: null }),
    start,
  )

  assert.equal(state.threads[ANA].messages.at(0).status, 'read')
  assert.equal(state.rows.get(ANA).ultimo_mensaje.status, 'read')
})

test('the bar counts what came while nobody looked, and goes when one answers', () => {
  const away = { ...open([message('a', 1)]), focused: false }

  const two = [2, 3].reduce((state, seq) => reduce(state, inbound(`m${seq}`, seq)), away)
  const answered = reduce(two, { type: 'messageQueued', numero: ANA, message: outbound('mine', null) })

  assert.deepEqual(two.threads[ANA].unread, { before: 'm2', count: 2 })
  assert.equal(answered.threads[ANA].unread, null)
})

test('what somebody is looking at does not count as unread', () => {
  const looking = reduce(open([message('a', 1)]), inbound('b', 2))
  const above = reduce(looking, { type: 'followed', numero: ANA, following: false })

  assert.equal(unreadShown(looking, ANA), 0)
  assert.equal(unreadShown(above, ANA), 1)
  assert.equal(unreadConversations(above), 1)
})

test('opening puts the bar before the first of the unread messages', () => {
  const start = { ...stateWith([row(ANA, { no_leidos: 2, entrantes: 3 })]) }
  const mensajes = [message('a', 1), message('b', 2), outbound('c', 3), message('d', 4)]

  const opened = reduce(start, { type: 'opened', numero: ANA })
  const state = reduce(opened, {
    type: 'threadLoaded',
    numero: ANA,
    askedAt: 0,
    answer: { ...row(ANA, { no_leidos: 2, entrantes: 3 }), success: true, mensajes, anteriores: 'x', seq: 4 },
  })

  assert.deepEqual(state.threads[ANA].unread, { before: 'b', count: 2 })
  assert.equal(state.threads[ANA].before, 'x')
})

test('what came while the page was loading is not lost', () => {
  const opened = reduce(stateWith([row(ANA)]), { type: 'opened', numero: ANA })
  const told = reduce(opened, inbound('live', 7))

  const state = reduce(told, {
    type: 'threadLoaded',
    numero: ANA,
    askedAt: 0,
    answer: { mensajes: [message('a', 1)], anteriores: null, seq: 6 },
  })

  assert.deepEqual(ids(state.threads[ANA].messages), ['a', 'live'])
})

test('loading again keeps the older pages and their cursor', () => {
  const start = open([message('old', 1), message('b', 2)], { before: 'further' })

  const state = reduce(start, {
    type: 'threadLoaded',
    numero: ANA,
    askedAt: 0,
    answer: { mensajes: [message('b', 2), message('c', 3)], anteriores: 'nearer', seq: 3 },
  })

  assert.deepEqual(ids(state.threads[ANA].messages), ['old', 'b', 'c'])
  assert.equal(state.threads[ANA].before, 'further')
})

test('after a gap only the open thread is kept', () => {
  const start = open([])
  const state = reduce(
    { ...start, threads: { ...start.threads, [LUIS]: start.threads[ANA] } },
    { type: 'threadsForgotten' },
  )

  assert.deepEqual(Object.keys(state.threads), [ANA])
})

test('a very long thread is let go when one leaves it', () => {
  const long = Array.from({ length: 500 }, (_, i) => message(`m${i}`, i + 1))

  assert.deepEqual(Object.keys(reduce(open(long), { type: 'opened', numero: LUIS }).threads), [LUIS])
})

test('a closed window is reopened by the contact', () => {
  const closed = reduce(open([]), { type: 'windowClosed', numero: ANA })
  const told = reduce(closed, inbound('b', 2))

  assert.equal(closed.rows.get(ANA).ventana_hasta, null)
  assert.ok(told.rows.get(ANA).ventana_hasta)
})

test('the page knows when closing it would lose a message', () => {
  const sending = open([message('a', 1), outbound('mine', null, { status: 'pending' })])

  assert.ok(isSending(sending))
  assert.ok(!isSending(reduce(sending, { type: 'messageAccepted', numero: ANA, message: outbound('mine', 2) })))
})

test('a conversation asked for by another number is kept under the name that the server has for it', () => {
  const asked = reduce(stateWith([]), { type: 'opened', numero: LUIS })
  const { turn, ...hidden } = row('c:3f0c', { entrantes: 1, numero_mostrado: '+57 ••• ••• 4321' })

  const loaded = reduce(asked, {
    type: 'threadLoaded',
    numero: LUIS,
    askedAt: 0,
    answer: { success: true, mensajes: [], anteriores: null, seq: 1, ...hidden },
  })

  assert.equal(loaded.threads[LUIS].called, 'c:3f0c')
  assert.equal(loaded.rows.get('c:3f0c').numero_mostrado, '+57 ••• ••• 4321')
  assert.equal(loaded.rows.get(LUIS), undefined)
})
