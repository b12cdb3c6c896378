import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Store } from '../../main/resources/web/js/store.js'

const counter = () => new Store((state, { add }) => (add ? { ...state, n: state.n + add } : state), { n: 0, other: 0 })

test('listeners are told once for many changes of one turn', async () => {
  const store = counter()
  const seen = []
  store.watch(
    ({ n }) => n,
    (n) => seen.push(n),
  )

  store.dispatch({ add: 1 })
  store.dispatch({ add: 1 })
  await null

  assert.deepEqual(seen, [0, 2])
})

test('a listener hears only of what it picked', async () => {
  const store = counter()
  const seen = []
  store.watch(
    ({ other }) => [other],
    () => seen.push('told'),
  )

  store.dispatch({ add: 1 })
  await null

  assert.deepEqual(seen, ['told'])
})

test('an aborted listener hears nothing more', async () => {
  const store = counter()
  const end = new AbortController()
  const seen = []
  store.watch(
    ({ n }) => n,
    (n) => seen.push(n),
    end.signal,
  )

  end.abort()
  store.dispatch({ add: 1 })
  await null

  assert.deepEqual(seen, [0])
})
