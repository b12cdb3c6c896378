import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  inboundSince,
  mergeNewest,
  prepend,
  quotedNear,
  timelineOf,
  upsert,
  withStatus,
} from '../../main/resources/web/js/timeline.js'
import { ids, message, outbound } from './fixtures.js'

test('messages stand by time, then by commit, and what is still on its way comes last', () => {
  const same = { timestamp: '2026-11-22T17:00:00Z' }
  const later = { timestamp: '2026-11-22T17:00:00.500Z' }
  const sending = outbound('sending', null, { timestamp: '2020-01-01T00:00:00Z' })

  const messages = [sending, message('c', 3, later), message('b', 2, same), message('a', 1, same)].reduce(
    (all, each) => upsert(all, each),
    timelineOf([]),
  )

  assert.deepEqual(ids(messages), ['a', 'b', 'c', 'sending'])
})

test('a late arrival slots in at its place', () => {
  const messages = timelineOf([message('a', 1), message('c', 3)])

  assert.deepEqual(ids(upsert(messages, message('b', 2))), ['a', 'b', 'c'])
})

test('the echo with the same id replaces the message on its way', () => {
  const messages = timelineOf([message('a', 1), outbound('mine', null, { status: 'pending' })])

  const [, mine, more] = upsert(messages, outbound('mine', 2))

  assert.equal(mine.status, 'accepted')
  assert.equal(more, undefined)
})

test('a message told again does not take back its tick', () => {
  const messages = timelineOf([outbound('a', 1, { status: 'read' })])

  assert.equal(upsert(messages, outbound('a', 1, { status: 'sent' })).at(0).status, 'read')
})

test('those that turn out to be the same message go', () => {
  const messages = timelineOf([message('wix', 1), message('other', 2)])

  assert.deepEqual(ids(upsert(messages, message('twilio', 1), ['wix'])), ['twilio', 'other'])
})

test('a report moves one tick and brings its reason', () => {
  const error = { codigo: '63016', causa: 'cerrada', accion: '' }

  const [moved] = withStatus(timelineOf([outbound('a', 1)]), { id: 'a', sid: 'SM1', status: 'failed', error })

  assert.deepEqual([moved.status, moved.sid, moved.error], ['failed', 'SM1', error])
})

test('a report for a message that is not loaded changes nothing', () => {
  const messages = timelineOf([outbound('a', 1)])

  assert.equal(withStatus(messages, { id: 'b', status: 'read' }), messages)
})

test('an older page goes in front, once', () => {
  assert.deepEqual(ids(prepend(timelineOf([message('b', 2), message('c', 3)]), [message('a', 1), message('b', 2)])), [
    'a',
    'b',
    'c',
  ])
})

test('the newest page keeps what was read backwards, what came since and what is on its way', () => {
  const known = timelineOf([
    message('old', 1),
    message('b', 2),
    message('gone', 3),
    message('since', 9),
    outbound('mine', null),
  ])

  const merged = mergeNewest(known, [message('b', 2), message('c', 4)], 8)

  assert.deepEqual(ids(merged), ['old', 'b', 'c', 'since', 'mine'])
})

test('a page that does not touch what is known replaces it, for there may be a hole between', () => {
  assert.deepEqual(ids(mergeNewest(timelineOf([message('a', 1)]), [message('x', 50), message('y', 51)], 60)), ['x', 'y'])
})

test('new messages are counted by their number, those of the contact only', () => {
  const late = message('late', 7, { timestamp: '2020-01-01T00:00:00Z' })
  const messages = timelineOf([message('a', 1), message('b', 5), outbound('c', 6), late])

  assert.equal(inboundSince(messages, 1), 2)
  assert.equal(inboundSince(messages, 7), 0)
})

test('the message that a reply points to is found above it, not below and not far away', () => {
  const many = Array.from({ length: 1500 }, (_, i) => message(`m${i}`, i + 1, { sid: `SM${i}` }))
  const messages = timelineOf(many)
  const reply = (cita) => quotedNear(messages, { ...many.at(-2), cita })?.id

  assert.deepEqual([reply('SM1400'), reply('SM3'), reply('SM1499')], ['m1400', undefined, undefined])
})
