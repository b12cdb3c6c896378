import assert from 'node:assert/strict'
import { test } from 'node:test'
import { windowClosing, windowOpen, windowShare } from '../../main/resources/web/js/reply-time.js'
import { NOON, row } from './fixtures.js'

const HOUR = 3_600_000
const closesIn = (millis) => row('573001234567', { ventana_hasta: new Date(NOON + millis).toISOString() })

test('a window is open until the moment it closes, and closing for its last three hours', () => {
  const told = (millis) => [windowOpen(closesIn(millis), NOON), windowClosing(closesIn(millis), NOON)]

  assert.deepEqual(told(3 * HOUR + 1), [true, false])
  assert.deepEqual(told(3 * HOUR), [true, true])
  assert.deepEqual(told(1), [true, true])
  assert.deepEqual(told(0), [false, false])
})

test('somebody who never wrote has no window', () => {
  assert.equal(windowOpen(undefined, NOON), false)
  assert.equal(windowOpen(row('573001234567', { ventana_hasta: null }), NOON), false)
})

test('what is left of a window is told as a part of a day', () => {
  assert.deepEqual(
    [closesIn(6 * HOUR), closesIn(30 * HOUR), closesIn(-HOUR), undefined].map((each) => windowShare(each, NOON)),
    [0.25, 1, 0, 0],
  )
})
