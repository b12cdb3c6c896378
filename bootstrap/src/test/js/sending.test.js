import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, NOON, message, outbound, row, stateWith, withOpenThread } from './fixtures.js'

const { sendingCommands } = await import('../../main/resources/web/js/commands/sending.js')

/** A desk whose server answers each call with the next of the given outcomes. */
function desk(...outcomes) {
  const store = new Store(reduce, withOpenThread(stateWith([row(ANA)]), ANA, [message('a', 1)], { seen: 1 }))
  const calls = []
  const api = {
    async send(draft) {
      calls.push(draft)
      const outcome = outcomes.shift()
      if (outcome) throw Object.assign(new Error(outcome.error ?? ''), outcome)
      return { mensaje: outbound(draft.id, 10 + calls.length, { body: draft.text }) }
    },
  }
  const ids = { next: 0 }
  const commands = sendingCommands({
    store,
    api,
    now: () => NOON,
    newId: () => `id${++ids.next}`,
    pause: async () => {},
  })
  return { ...commands, calls, store, messages: () => [...store.state.threads[ANA].messages] }
}

const LOST = { status: 0 }

test('a lost connection asks again with the same id', async () => {
  const { sendMessage, calls, messages } = desk(LOST, LOST)

  await sendMessage(ANA, 'hola')

  assert.deepEqual(
    calls.map(({ id }) => id),
    ['id1', 'id1', 'id1'],
  )
  assert.equal(messages().at(-1).status, 'accepted')
})

test('after all tries the message shows its failure, and retry is still the same message', async () => {
  const { sendMessage, retryMessage, calls, messages } = desk(LOST, LOST, LOST, LOST)

  await sendMessage(ANA, 'hola')
  const failed = messages().at(-1)
  await retryMessage(ANA, failed)

  assert.equal(failed.status, 'failed')
  assert.deepEqual(new Set(calls.map(({ id }) => id)), new Set(['id1']))
  assert.equal(messages().at(-1).status, 'accepted')
})

test('while the page is cut off nothing is asked, and then what waited is sent once', async () => {
  const { sendMessage, calls, messages, store } = desk(LOST, LOST, LOST)
  store.dispatch({ type: 'connected', connection: 'offline' })

  const sent = sendMessage(ANA, 'hola')
  await new Promise((resolve) => setTimeout(resolve, 5))
  assert.deepEqual([calls.length, messages().at(-1).status], [1, 'pending'])
  store.dispatch({ type: 'connected', connection: 'live' })
  await sent

  assert.deepEqual(
    calls.map(({ id }) => id),
    ['id1', 'id1', 'id1', 'id1'],
  )
  assert.equal(messages().at(-1).status, 'accepted')
})

for (const [what, outcome] of [
  ['a proxy that cannot reach the server', { status: 502 }],
  ['a proxy that waited long enough', { status: 504 }],
  ['an answer that was cut', { status: 200 }],
]) {
  test(`${what} leaves the outcome open: asked again with the same id`, async () => {
    const { sendMessage, calls, messages } = desk(outcome)

    await sendMessage(ANA, 'hola')

    assert.deepEqual(
      calls.map(({ id }) => id),
      ['id1', 'id1'],
    )
    assert.equal(messages().at(-1).status, 'accepted')
  })
}

test('a refused message is not asked again, and its retry is the same: the server may have it after all', async () => {
  const { sendMessage, retryMessage, calls, messages } = desk({
    status: 503,
    code: 'almacen_no_disponible',
    error: 'Sin almacén',
  })

  await sendMessage(ANA, 'hola')
  assert.equal(messages().at(-1).error.causa, 'Sin almacén')
  assert.equal(calls.length, 1)
  await retryMessage(ANA, messages().at(-1))

  assert.deepEqual(
    calls.map(({ id }) => id),
    ['id1', 'id1'],
  )
  assert.deepEqual(
    messages().map(({ id }) => id),
    ['a', 'id1'],
  )
})

test('a message that the provider refused stays, and its retry is a new one', async () => {
  const { retryMessage, store, messages } = desk()
  const failed = outbound('old', 5, { status: 'failed', body: 'hola' })
  store.dispatch({ type: 'messageAccepted', numero: ANA, message: failed })

  await retryMessage(ANA, failed)

  assert.deepEqual(
    messages().map(({ id }) => id),
    ['a', 'old', 'id1'],
  )
  assert.ok(messages()[1].retried)
})

test('a message is retried once, though it is asked for from what was shown before', async () => {
  const { retryMessage, calls, store } = desk()
  const failed = outbound('old', 5, { status: 'failed', body: 'hola' })
  store.dispatch({ type: 'messageAccepted', numero: ANA, message: failed })

  await Promise.all([retryMessage(ANA, failed), retryMessage(ANA, failed)])

  assert.equal(calls.length, 1)
})

test('a message that arrived after all is not retried', async () => {
  const { retryMessage, calls, store } = desk()
  const failed = outbound('old', 5, { status: 'failed', body: 'hola' })
  store.dispatch({ type: 'messageAccepted', numero: ANA, message: { ...failed, status: 'delivered' } })

  await retryMessage(ANA, failed)

  assert.deepEqual(calls, [])
})

test('a conflict holds the message back and returns its text', async () => {
  const { sendMessage, store, messages, calls } = desk({
    status: 409,
    code: 'conversacion_cambio',
    body: { mensajes: [message('x', 9)] },
  })

  await sendMessage(ANA, 'hola')
  await sendMessage(ANA, 'hola', { forced: true })

  assert.equal(calls[0].seen, 1)
  assert.equal(store.state.drafts[ANA], 'hola')
  assert.equal(calls[1].forced, true)
  assert.deepEqual(
    messages().map(({ id }) => id),
    ['a', 'id2'],
  )
})

for (const code of ['sin_sesion', '']) {
  test(`a session that is over, said ${code ? 'by us' : 'by a proxy'}, gives the text back as a draft`, async () => {
    const { sendMessage, store, messages, calls } = desk({ status: 401, code })

    await sendMessage(ANA, 'hola')

    assert.equal(calls.length, 1)
    assert.equal(store.state.drafts[ANA], 'hola')
    assert.deepEqual(
      messages().map(({ id }) => id),
      ['a'],
    )
  })
}

test('the list shows what became of a message: failed, or not there any more', async () => {
  const shown = async (outcome) => {
    const { sendMessage, store } = desk(outcome)
    await sendMessage(ANA, 'hola')
    const { ultimo_mensaje: last, actividad } = store.state.rows.get(ANA)
    return [last.id, last.status, actividad]
  }

  assert.deepEqual(await shown({ status: 422, code: 'ventana_cerrada' }), [
    'id1',
    'failed',
    new Date(NOON).toISOString(),
  ])
  assert.deepEqual(await shown({ status: 409, code: 'conversacion_cambio', body: {} }), [
    'a',
    'received',
    message('a', 1).timestamp,
  ])
})

test('a closed window closes the composer', async () => {
  const { sendMessage, store } = desk({ status: 422, code: 'ventana_cerrada', error: 'Cerrada' })

  await sendMessage(ANA, 'hola')

  assert.equal(store.state.rows.get(ANA).ventana_hasta, null)
})

test('messages of one conversation leave in order', async () => {
  const { sendMessage, calls } = desk(LOST)

  await Promise.all([sendMessage(ANA, 'uno'), sendMessage(ANA, 'dos')])

  assert.deepEqual(
    calls.map(({ text }) => text),
    ['uno', 'uno', 'dos'],
  )
})
