import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Roll } from '../../main/resources/web/js/roll.js'
import { Sorted, byField } from '../../main/resources/web/js/sorted.js'

const byNumber = (a, b) => a - b
const upTo = (n) => Array.from({ length: n }, (_, i) => i)
/** The same numbers for every run, in an order that looks like none. */
const shuffled = (n) => upTo(n).map((i) => (i * 7919) % n)

test('whatever order things come in, they stand in their own', () => {
  const list = shuffled(5000).reduce((all, n) => all.with(n), new Sorted(byNumber))

  assert.deepEqual([...list], upTo(5000))
  assert.deepEqual([...Sorted.of(byNumber, shuffled(5000))], upTo(5000))
})

test('a list answers for places as an array does', () => {
  const list = Sorted.of(byNumber, upTo(2000))

  assert.deepEqual(
    [0, 511, 512, 1999, -1, -2000].map((place) => list.at(place)),
    [0, 511, 512, 1999, 1999, 0],
  )
  assert.deepEqual([list.at(2000), list.at(-2001)], [undefined, undefined])
  assert.deepEqual(list.slice(500, 1030), upTo(2000).slice(500, 1030))
  assert.deepEqual([list.indexOf(0), list.indexOf(1234), list.indexOf(1.5), list.indexOf(3000)], [0, 1234, -1, -1])
})

test('what is the same is replaced, what is taken out is gone, and an empty list is one', () => {
  const list = Sorted.of(byField('id'), [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
    { id: 'a', n: 2 },
  ])

  assert.deepEqual(list.find({ id: 'a' }), { id: 'a', n: 2 })
  assert.deepEqual(list.with({ id: 'b', n: 3 }).find({ id: 'b' }), { id: 'b', n: 3 })
  const none = list.without({ id: 'a' }).without({ id: 'b' })
  assert.deepEqual([none.length, none.at(0), none.at(-1), none.indexOf({ id: 'a' })], [0, undefined, undefined, -1])
  assert.deepEqual([...none], [])
  assert.equal(list.without({ id: 'c' }), list)
})

test('a change leaves the list before it as it was', () => {
  const before = Sorted.of(byNumber, upTo(3000))

  const after = before.with(0.5).without(7)

  assert.deepEqual([...before], upTo(3000))
  assert.deepEqual(after.slice(0, 9), [0, 0.5, 1, 2, 3, 4, 5, 6, 8])
})

test('a change looks at few items, however many there are', () => {
  const looks = { n: 0 }
  const list = Sorted.of((a, b) => (looks.n++, a - b), upTo(100_000))
  looks.n = 0

  list.with(54_321.5)

  assert.ok(looks.n < 25, String(looks.n))
})

test('a roll finds by name and walks in order; what changes its place stands there once', () => {
  const newest = (a, b) => b.at - a.at || byField('id')(a, b)
  const roll = Roll.of('id', newest, [
    { id: 'a', at: 1 },
    { id: 'b', at: 2 },
    { id: 'c', at: 3 },
  ])

  const moved = roll.with({ id: 'a', at: 9 }).without('b')

  assert.deepEqual(
    [...moved].map(({ id }) => id),
    ['a', 'c'],
  )
  assert.deepEqual([moved.get('a').at, moved.get('b'), moved.indexOf('c'), moved.indexOf('b')], [9, undefined, 1, -1])
  assert.equal(roll.indexOf('a'), 2)
})
