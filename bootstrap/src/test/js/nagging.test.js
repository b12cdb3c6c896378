import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nagWhileUnread } from '../../main/resources/web/js/nagging.js'
import { ANA, row, stateWith } from './fixtures.js'

const MINUTE = 60_000

/** How often the tone was played in five minutes. */
function rings(context, { unread = 1, waiting = true, thisTab = true }) {
  context.mock.timers.enable({ apis: ['setInterval'] })
  const heard = { n: 0 }
  const sound = { rules: { waiting }, play: () => heard.n++ }
  nagWhileUnread({ store: { state: stateWith([row(ANA, { no_leidos: unread })]) }, sound, tab: { isThis: () => thisTab } })
  context.mock.timers.tick(5 * MINUTE)
  return heard.n
}

test('while something is unread the tone comes once a minute', (context) => {
  assert.equal(rings(context, {}), 5)
})

for (const [why, desk] of [
  ['nothing is unread', { unread: 0 }],
  ['nobody asked for it', { waiting: false }],
  ['another tab rings already', { thisTab: false }],
]) {
  test(`it does not come when ${why}`, (context) => {
    assert.equal(rings(context, desk), 0)
  })
}
