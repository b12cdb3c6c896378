import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SharedLive } from '../../main/resources/web/js/live/shared-live.js'

/** Locks as browsers give them to the tabs of one page: one holder, the others in a row, and a way to steal. */
function locksOfABrowser() {
  const row = []
  const grant = () => {
    const next = row[0]
    if (!next || next.held) return
    next.held = true
    next.work().then(
      () => leave(next, next.resolve),
      (error) => leave(next, () => next.reject(error)),
    )
  }
  const leave = (entry, settle) => {
    if (!row.includes(entry)) return
    row.splice(row.indexOf(entry), 1)
    settle()
    grant()
  }
  return {
    request: (name, { steal = false }, work) =>
      new Promise((resolve, reject) => {
        if (steal && row[0]) leave(row[0], () => row.shift)
        const entry = { work, resolve, reject, held: false }
        if (steal) row.unshift(entry)
        else row.push(entry)
        grant()
      }),
  }
}

/** Tabs that share what they post, but never hear themselves. */
function channelsOfABrowser() {
  const all = []
  return () => {
    const channel = { postMessage: (data) => all.forEach((other) => other !== channel && other.onmessage?.({ data })) }
    all.push(channel)
    return channel
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

function tab(locks, newChannel, clock = () => 0) {
  const heard = { events: [], connections: [], refreshes: 0, streams: [] }
  const shared = new SharedLive({
    locks,
    channel: newChannel(),
    now: clock,
    random: () => 0,
    onEvent: (event) => heard.events.push(event.seq),
    onConnection: (connection) => heard.connections.push(connection),
    refresh: async () => (heard.refreshes++, true),
    listen: (doors) => new Promise((resolve) => heard.streams.push({ ...doors, end: resolve })),
    poll: async () => false,
    changes() {},
  })
  shared.run()
  return { heard, shared }
}

test('one tab listens, and all hear', async () => {
  const locks = locksOfABrowser()
  const newChannel = channelsOfABrowser()
  const first = tab(locks, newChannel)
  const second = tab(locks, newChannel)
  await settle()

  const [stream] = first.heard.streams
  stream.onOpen()
  stream.onEvent({ seq: 7, tipo: 'mensaje' })

  assert.equal(second.heard.streams.length, 0)
  assert.deepEqual([first.heard.events, second.heard.events], [[7], [7]])
  assert.deepEqual(second.heard.connections.at(-1), 'live')
  assert.deepEqual([first.shared.leading, second.shared.leading], [true, false])
})

test('a tab that comes later is told how the connection is', async () => {
  const locks = locksOfABrowser()
  const newChannel = channelsOfABrowser()
  const first = tab(locks, newChannel)
  await settle()
  first.heard.streams[0].onOpen()

  const second = tab(locks, newChannel)
  await settle()

  assert.deepEqual(second.heard.connections, ['live'])
})

test('a tab that the browser has put to sleep loses its turn to the one that somebody uses', async () => {
  const locks = locksOfABrowser()
  const newChannel = channelsOfABrowser()
  const clock = { now: 0 }
  const asleep = tab(locks, newChannel)
  const used = tab(locks, newChannel, () => clock.now)
  await settle()
  asleep.heard.streams[0].onEvent({ seq: 7, tipo: 'mensaje' })

  clock.now = 60_000
  used.shared.wake()
  await settle()

  assert.equal(used.shared.leading, true)
  assert.equal(used.heard.streams[0].cursor, 7)
})

test('without locks every tab listens for itself', async () => {
  const alone = tab(null, () => null)
  await settle()

  assert.equal(alone.heard.streams.length, 1)
})
