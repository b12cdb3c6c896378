import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { message, outbound } from './fixtures.js'

const { timelineItems } = await import('../../main/resources/web/js/timeline-items.js')

const kinds = (items) =>
  items.map((item) => (item.kind === 'message' ? `${item.first ? 'first ' : ''}${item.message.id}` : item.kind))

test('days start with a pill and groups with their first message', () => {
  const messages = [
    message('a', 1, { timestamp: '2026-11-21T15:00:00Z' }),
    message('b', 2, { timestamp: '2026-11-21T15:01:00Z' }),
    message('c', 3, { timestamp: '2026-11-22T15:00:00Z' }),
    outbound('d', 4, { timestamp: '2026-11-22T15:01:00Z' }),
  ]

  assert.deepEqual(kinds(timelineItems(messages)), ['day', 'first a', 'b', 'day', 'first c', 'first d'])
})

test('a day ends at local midnight, not in Greenwich', () => {
  const messages = [
    message('a', 1, { timestamp: '2026-11-22T23:30:00Z' }),
    message('b', 2, { timestamp: '2026-11-23T04:30:00Z' }),
  ]

  assert.deepEqual(kinds(timelineItems(messages)), ['day', 'first a', 'b'])
})

test('the unread bar stands before the first unread message and starts a group', () => {
  const messages = [message('a', 1), message('b', 2)]

  assert.deepEqual(kinds(timelineItems(messages, { before: 'b', count: 1 })), ['day', 'first a', 'unread', 'first b'])
})

test('a window goes on where the message before it ended', () => {
  assert.deepEqual(kinds(timelineItems([message('b', 2)], null, message('a', 1))), ['b'])
})

test('two agents are two groups', () => {
  const messages = [outbound('a', 1, { agente: 'ana' }), outbound('b', 2, { agente: 'luis' })]

  assert.deepEqual(kinds(timelineItems(messages)), ['day', 'first a', 'first b'])
})
