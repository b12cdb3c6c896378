// Which parts of the system somebody should look at.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApi } from '../../main/resources/web/js/api.js'
import { ailing } from '../../main/resources/web/js/health.js'
import { createHttp } from '../../main/resources/web/js/http.js'

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

for (const [what, fetch] of [
  ['nobody answers', () => Promise.reject(new TypeError('no network'))],
  ['a proxy answers with a page of its own', async () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['somebody answers something else', async () => Response.json({ success: false, error: 'Demasiadas solicitudes' })],
]) {
  test(`there is no report when ${what}`, async () => {
    assert.equal(await createApi(createHttp({ fetch })).health(), null)
  })
}

test('a system that is not well reports all the same', async () => {
  const ill = report({ store: { status: 'down' } })
  const fetch = async () => Response.json(ill, { status: 503 })

  assert.deepEqual(await createApi(createHttp({ fetch })).health(), ill)
})
