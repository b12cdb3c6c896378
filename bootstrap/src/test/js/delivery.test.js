import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advance, hasFailed, tickOf } from '../../main/resources/web/js/delivery.js'

const STEPS = ['accepted', 'queued', 'sent', 'delivered', 'read']

const orders = (items) =>
  items.length < 2 ? [items] : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))

test('reports in any of their 120 orders end in the same tick', () => {
  const ends = orders(STEPS).map((reports) => reports.reduce(advance, 'pending'))

  assert.deepEqual(new Set(ends), new Set(['read']))
})

test('a failure ends a message unless the phone has it', () => {
  assert.equal(advance('failed', 'sent'), 'failed')
  assert.equal(advance('failed', 'delivered'), 'delivered')
  assert.equal(advance('delivered', 'failed'), 'delivered')
})

test('a word nobody knows changes nothing', () => {
  assert.equal(advance('sent', 'teleported'), 'sent')
})

test('only our messages wear a tick', () => {
  assert.equal(tickOf({ direction: 'inbound', status: 'received' }), null)
  assert.equal(tickOf({ direction: 'outbound', status: 'queued' }), 'waiting')
  assert.equal(tickOf({ direction: 'outbound', status: 'read' }), 'read')
  assert.ok(hasFailed({ direction: 'outbound', status: 'undelivered' }))
})
