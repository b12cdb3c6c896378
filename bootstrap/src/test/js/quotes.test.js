import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteCommands } from '../../main/resources/web/js/commands/quotes.js'
import { ANA, message, row, stateWith, withOpenThread } from './fixtures.js'

const reply = message('reply', 9, { cita: 'SM1' })

/** Replies to messages that a server knows: by their provider's id, or that it fails with a status. */
function desk(known) {
  const calls = []
  const api = {
    async message(sid) {
      calls.push(sid)
      if (typeof known[sid] === 'number') throw Object.assign(new Error(), { status: known[sid] })
      return { mensaje: known[sid] }
    },
  }
  const state = withOpenThread(stateWith([row(ANA)]), ANA, [message('near', 8, { sid: 'SM8' }), reply])
  return { ...quoteCommands({ store: { state }, api }), calls }
}

test('a message that stands above its reply is found at once', () => {
  const { quotedNear } = desk({})

  assert.equal(quotedNear(ANA, { ...reply, cita: 'SM8' }).id, 'near')
  assert.equal(quotedNear(ANA, reply), undefined)
})

test('one that is not there is asked for once', async () => {
  const { quotedAnywhere, calls } = desk({ SM1: message('old', 1) })

  const found = await Promise.all([quotedAnywhere(reply), quotedAnywhere(reply)])

  assert.deepEqual(
    found.map(({ id }) => id),
    ['old', 'old'],
  )
  assert.deepEqual(calls, ['SM1'])
})

test('one that nobody has is not asked for again; after a failure it is', async () => {
  const { quotedAnywhere, calls } = desk({ SM1: 404, SM2: 0 })

  for (const cita of ['SM1', 'SM1', 'SM2', 'SM2']) assert.equal(await quotedAnywhere({ cita }), null)

  assert.deepEqual(calls, ['SM1', 'SM2', 'SM2'])
})
