import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around, newer, newest, older, pinned, released, span } from '../../main/resources/web/js/message-window.js'
import { timelineOf } from '../../main/resources/web/js/timeline.js'
import { message } from './fixtures.js'

const thread = (n) => timelineOf(Array.from({ length: n }, (_, i) => message(`m${i}`, i + 1)))

test('a thread opens with its newest page', () => {
  assert.deepEqual(span(thread(500), newest()), { from: 440, to: 500 })
})

test('reading back a whole thread never shows more than 180 messages', () => {
  const messages = thread(5000)
  const sizes = []
  let current = newest()
  while (span(messages, current).from > 0) {
    current = older(messages, current)
    const { from, to } = span(messages, current)
    sizes.push(to - from)
  }

  assert.ok(Math.max(...sizes) <= 180)
})

test('reading on comes back to the end and then follows it', () => {
  const messages = thread(400)
  let current = Array.from({ length: 8 }).reduce((window) => older(messages, window), newest())
  while (current.last !== null) current = newer(messages, current)

  assert.equal(span(messages, current).to, 400)
  assert.equal(span(messages.with(message('new', 401)), current).to, 401)
})

test('a pinned window stays while messages come; a released one moves on', () => {
  const messages = thread(100)
  const more = messages.with(message('new', 101))

  assert.deepEqual(span(more, pinned(newest(), messages)), { from: 40, to: 100 })
  assert.equal(span(more, released(pinned(newest(), messages))).to, 101)
})

test('an older page does not move a window', () => {
  const current = pinned(newest(), thread(100))

  assert.deepEqual(span(thread(100).with(message('older', 0)), current), { from: 41, to: 101 })
})

test('a jump puts the message in the middle', () => {
  const messages = thread(1000)
  const { from, to } = span(messages, around(messages, 'm500'))

  assert.ok(from < 500 && to > 500)
})
