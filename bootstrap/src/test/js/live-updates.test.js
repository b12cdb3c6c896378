import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listen } from '../../main/resources/web/js/live/event-stream.js'
import { LiveUpdates } from '../../main/resources/web/js/live/live-updates.js'
import { pollForAWhile } from '../../main/resources/web/js/live/long-poll.js'

/** Runs live updates on scripted rungs: each stream or poll is a function, and the last one ends the run. */
async function run({ streams = [], polls = [], refresh = async () => true }) {
  const heard = { events: [], connections: [], refreshes: 0, cursors: [] }
  const end = new AbortController()
  const next = (script, fallback) => script.shift() ?? fallback
  const over = () => {
    end.abort()
    return true
  }
  const live = new LiveUpdates({
    random: () => 0,
    now: () => 1_000_000,
    onEvent: (event) => heard.events.push(event),
    onConnection: (connection) => heard.connections.push(connection),
    refresh: () => (heard.refreshes++, refresh()),
    listen: async (doors) => (heard.cursors.push(doors.cursor), next(streams, over)(doors)),
    poll: async (doors) => next(polls, over)(doors),
  })
  await live.run(end.signal)
  return heard
}

const tells =
  (...events) =>
  ({ onOpen, onEvent }) => {
    onOpen()
    events.forEach((event) => onEvent(event))
    return true
  }
const cut = () => false

test('a stream that is cut goes on after the last event', async () => {
  const { cursors, events } = await run({ streams: [tells({ seq: 7, tipo: 'mensaje' }, { seq: 8, tipo: 'estado' })] })

  assert.deepEqual(cursors, [null, 8])
  assert.equal(events.length, 2)
})

test('events told again are dropped; those of the same commit are not', async () => {
  const { events } = await run({
    streams: [tells({ seq: 7, tipo: 'mensaje' }, { seq: 7, tipo: 'conversacion' }, { seq: 6, tipo: 'mensaje' })],
  })

  assert.deepEqual(
    events.map(({ tipo }) => tipo),
    ['mensaje', 'conversacion'],
  )
})

test('without a place to go on from, the page is loaded when the stream opens', async () => {
  assert.equal((await run({ streams: [tells({ tipo: 'latido' })] })).refreshes, 1)
})

test('too much missed: everything is loaded afresh, then it goes on from there', async () => {
  const { refreshes, cursors } = await run({ streams: [tells({ seq: 50, tipo: 'resincronizar' })] })

  assert.equal(refreshes, 2)
  assert.equal(cursors.at(-1), 50)
})

test('a server that counts from a lower number is followed from there', async () => {
  const told = tells({ seq: 50, tipo: 'estado' }, { seq: 3, tipo: 'resincronizar' }, { seq: 4, tipo: 'estado' })

  const { cursors, events } = await run({ streams: [told] })

  assert.equal(events.length, 2)
  assert.equal(cursors.at(-1), 4)
})

test('a stream that does not work steps down to the long poll, with the same cursor', async () => {
  const seen = []
  const answer = ({ cursor, onAnswer }) => {
    seen.push(cursor())
    onAnswer({ eventos: [{ seq: 9, tipo: 'mensaje' }], seq: 9 })
    return true
  }

  const { connections, events } = await run({ streams: [tells({ seq: 5, tipo: 'estado' }), cut], polls: [answer] })

  assert.deepEqual(seen, [5])
  assert.deepEqual(connections, ['live', 'polling'])
  assert.equal(events.length, 2)
})

test('when both are cut the page refreshes by itself', async () => {
  const { connections, refreshes } = await run({ streams: [cut], polls: [cut] })

  assert.deepEqual(connections, ['offline', 'refreshing'])
  assert.equal(refreshes, 1)
})

test('when nothing works it says so', async () => {
  assert.deepEqual((await run({ streams: [cut], polls: [cut], refresh: async () => false })).connections, [
    'offline',
    'offline',
  ])
})

/** A stream of the browser's kind that a test can steer. */
class FakeSource extends EventTarget {
  static last
  constructor(url) {
    super()
    Object.assign(this, { url, closed: false })
    FakeSource.last = this
  }
  close() {
    this.closed = true
  }
  tell(name, data) {
    this.dispatchEvent(Object.assign(new Event(name), { data }))
  }
}

const SOON = { timeout: 1_000 }

const ear = (changes) =>
  listen({
    cursor: 4,
    onOpen() {},
    onEvent() {},
    signal: new AbortController().signal,
    opening: 30,
    silence: 30,
    Source: FakeSource,
    ...changes,
  })

test('a silent stream is taken for dead', async () => {
  const heard = ear({})
  FakeSource.last.tell('latido', '')

  assert.equal(await heard, true)
  assert.equal(FakeSource.last.closed, true)
  assert.equal(FakeSource.last.url, '/api/eventos?desde=4')
})

test('a stream that opens but is held back by a proxy is given up soon', SOON, async () => {
  const opened = []

  const heard = ear({ opening: 10, silence: 10_000, onOpen: () => opened.push(true) })

  assert.equal(await heard, false)
  assert.deepEqual(opened, [])
})

test('an event that was garbled on its way ends the stream, and nothing after it is believed', SOON, async () => {
  const events = []
  const heard = ear({ silence: 10_000, onEvent: (event) => events.push(event) })
  FakeSource.last.tell('mensaje', '{"seq":5,"tipo":"mensaje"}')
  FakeSource.last.tell('mensaje', '{"seq":6,"ti')

  assert.equal(await heard, true)
  assert.equal(FakeSource.last.closed, true)
  assert.deepEqual(events, [{ seq: 5, tipo: 'mensaje' }])
})

test('heartbeats keep a quiet stream', async () => {
  const heard = ear({})
  const beat = setInterval(() => FakeSource.last.tell('latido', ''), 10)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const open = !FakeSource.last.closed
  clearInterval(beat)

  assert.equal(open, true)
  assert.equal(await heard, true)
})

test('the long poll asks first without waiting and passes on every answer', async () => {
  const waits = []
  const answers = []
  const clock = { now: 0 }

  const worked = await pollForAWhile({
    changes: async (since, wait) => (waits.push(wait), (clock.now += 30_000), { eventos: [], seq: since }),
    cursor: () => 3,
    onAnswer: (answer) => answers.push(answer),
    signal: new AbortController().signal,
    now: () => clock.now,
  })

  assert.equal(worked, true)
  assert.deepEqual(waits, [0, 25])
  assert.equal(answers.length, 2)
})
