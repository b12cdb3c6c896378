import { listen } from './event-stream.js'
import { pollForAWhile } from './long-poll.js'

const REFRESH_EVERY = 30_000
const LONGEST_PAUSE = 30_000

/** Keeps the page current: event stream first, long poll when it is cut, a plain refresh as the last resort. */
export class LiveUpdates {
  #cursor = null
  #refreshed = 0
  #answering = false
  #heardAt = 0
  #attempt = new AbortController()
  #rung = null
  #doors

  /** `doors`: changes(since, wait, signal), onEvent, onConnection, refresh; listen, poll and now may be replaced in tests. */
  constructor(doors) {
    this.#doors = { listen, poll: pollForAWhile, now: Date.now, random: Math.random, ...doors }
  }

  /** Runs for as long as the page lives, or until `signal` ends it. */
  async run(signal = new AbortController().signal) {
    for (let failures = 0; !signal.aborted;) {
      this.#attempt = new AbortController()
      const ended = AbortSignal.any([signal, this.#attempt.signal])
      if ((await this.#stream(ended)) || (await this.#poll(ended))) {
        failures = 0
        await this.#pause(1000 * this.#doors.random())
      } else {
        await this.#lastResort(failures++)
      }
    }
  }

  /** Tries again at once, for when the network or the person comes back; a stream that is not silent is left alone. */
  wake() {
    if (this.#doors.now() - this.#heardAt > 25_000) this.#attempt.abort()
    this.#rung?.()
  }

  // Internal

  #stream(signal) {
    const { listen, onConnection, refresh } = this.#doors
    const onOpen = () => {
      this.#heardAt = this.#doors.now()
      onConnection('live')
      if (this.#cursor === null) refresh() // we cannot say what we missed
    }
    return listen({ cursor: this.#cursor, onOpen, onEvent: (event) => this.#hear(event), signal })
  }

  #poll(signal) {
    const { poll, changes, onConnection } = this.#doors
    const onAnswer = ({ eventos, seq }) => {
      onConnection('polling')
      if (this.#cursor === null) this.#doors.refresh()
      eventos.forEach((event) => this.#hear(event))
      this.#cursor = Math.max(this.#cursor ?? 0, seq)
    }
    return poll({ changes, cursor: () => this.#cursor, onAnswer, signal })
  }

  #hear(event) {
    this.#heardAt = this.#doors.now()
    const afresh = event.tipo === 'resincronizar' // counts on from its own number, even after a restored backup
    if (event.tipo === 'latido' || (event.seq < this.#cursor && !afresh)) return
    this.#cursor = event.seq ?? this.#cursor
    if (afresh) this.#doors.refresh()
    else this.#doors.onEvent(event)
  }

  async #lastResort(failures) {
    if (failures === 0) {
      this.#doors.onConnection('offline')
      this.#answering = false
    }
    const isBack = await this.#refreshWhenDue() // then the better ways are worth another try at once
    const seconds = isBack ? 1 : 2 ** failures
    await this.#pause(Math.min(LONGEST_PAUSE, 1000 * seconds) * (0.75 + this.#doors.random() / 4))
  }

  async #refreshWhenDue() {
    const { now, refresh, onConnection } = this.#doors
    if (this.#answering && now() - this.#refreshed < REFRESH_EVERY) return false
    const before = this.#answering
    this.#answering = await refresh()
    this.#refreshed = now()
    onConnection(this.#answering ? 'refreshing' : 'offline')
    return this.#answering && !before
  }

  #pause(millis) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis)
      this.#rung = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
