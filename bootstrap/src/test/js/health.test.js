// Which parts of the system somebody should look at.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ailing } from '../../main/resources/web/js/health.js'

const report = (components) => ({
  components: { store: { status: 'up' }, twilio: { status: 'configured' }, wix: { status: 'up', failed: 0 }, ...components },
})

test('a system that is well needs nobody', () => {
  assert.deepEqual(ailing(report({})), [])
})

test('a Wix that does not answer, or that refused something, is worth a look', () => {
  assert.deepEqual(ailing(report({ wix: { status: 'down', failed: 0 } })), ['wix'])
  assert.deepEqual(ailing(report({ wix: { status: 'up', failed: 2 } })), ['wix'])
})

test('being without Wix is a choice, being without Twilio is not', () => {
  assert.deepEqual(ailing(report({ wix: { status: 'not_configured', failed: 0 } })), [])
  assert.deepEqual(ailing(report({ twilio: { status: 'not_configured' } })), ['twilio'])
})

test('a server that says nothing is not well itself', () => {
  assert.deepEqual(ailing(null), ['server'])
})
