import { listen } from './event-stream.js'
import { pollForAWhile } from './long-poll.js'

const MINUTE = 60_000
const REFRESH_EVERY = 30_000
const LONGEST_PAUSE = 30_000
const LONGEST_POLL = 10 * MINUTE

/** Keeps the page current: event stream first, long poll when it is cut, a plain refresh as the last resort. */
export class LiveUpdates {
  #cursor = null
  #refreshed = 0
  #answering = false
  #heardAt = 0
  #deaf = 0 // how often in a row only the poll worked
  #attempt = new AbortController()
  #rung = null
  #doors

  /** `doors`: changes(since, wait, signal), onEvent, onConnection, refresh, share; the rest may be replaced in tests. */
  constructor(doors) {
    this.#doors = { listen, poll: pollForAWhile, share() {}, now: Date.now, random: Math.random, ...doors }
  }

  /** Runs for as long as the page lives, or until `signal` ends it. */
  async run(signal = new AbortController().signal) {
    for (let failures = 0; !signal.aborted;) {
      this.#attempt = new AbortController()
      const ended = AbortSignal.any([signal, this.#attempt.signal])
      if ((await this.#stream(ended)) || (await this.#poll(ended))) {
        failures = 0
        await this.#pause(1000 * this.#doors.random())
      } else if (!ended.aborted) {
        await this.#lastResort(failures++)
      }
    }
  }

  /** Tries again at once, for when the network or the person comes back; a way that is not silent is left alone. */
  wake() {
    this.#deaf = 0
    if (this.#doors.now() - this.#heardAt > 27_000) this.#attempt.abort()
    this.#rung?.()
  }

  /** Takes an event in, wherever it was heard; what was told before is dropped. */
  hear(event) {
    this.#heardAt = this.#doors.now()
    const afresh = event.tipo === 'resincronizar' // counts on from its own number, even after a restored backup
    if (event.tipo === 'latido' || (event.seq < this.#cursor && !afresh)) return // an aside has no number
    this.#cursor = event.seq ?? this.#cursor
    if (afresh) this.#doors.refresh()
    else this.#doors.onEvent(event)
  }

  // Internal

  async #stream(signal) {
    const { listen, refresh } = this.#doors
    const onOpen = () => {
      this.#connected('live')
      if (this.#cursor === null) refresh() // we cannot say what we missed
    }
    const heard = await listen({ cursor: this.#cursor, onOpen, onEvent: (event) => this.#pass(event), signal })
    this.#deaf = heard ? 0 : this.#deaf + 1
    return heard
  }

  /** The second best way, through proxies that hold a stream back: asks, and waits for the answer. */
  #poll(signal) {
    const { poll, changes } = this.#doors
    const onAnswer = ({ eventos, seq }) => {
      this.#heardAt = this.#doors.now()
      this.#connected('polling')
      if (this.#cursor === null) this.#doors.refresh()
      eventos.forEach((event) => this.#pass(event))
      this.#cursor = Math.max(this.#cursor ?? 0, seq)
    }
    // While the stream is tried in vain nothing is heard, so that is done less and less often.
    const lasting = Math.min(LONGEST_POLL, MINUTE * 3 ** Math.max(0, this.#deaf - 1))
    return poll({ changes, cursor: () => this.#cursor, onAnswer, signal, lasting })
  }

  #pass(event) {
    this.hear(event)
    this.#doors.share({ event })
  }

  #connected(connection) {
    this.#doors.onConnection(connection)
    this.#doors.share({ connection })
  }

  /** Neither way works: shows it, and reads everything now and then until one does. */
  async #lastResort(failures) {
    if (failures === 0) {
      this.#connected('offline')
      this.#answering = false
    }
    const isBack = await this.#refreshWhenDue() // then the better ways are worth another try at once
    const seconds = isBack ? 1 : 2 ** failures
    await this.#pause(Math.min(LONGEST_PAUSE, 1000 * seconds) * (0.75 + this.#doors.random() / 4))
  }

  async #refreshWhenDue() {
    const { now, refresh } = this.#doors
    if (this.#answering && now() - this.#refreshed < REFRESH_EVERY) return false
    const before = this.#answering
    this.#answering = await refresh()
    this.#refreshed = now()
    this.#connected(this.#answering ? 'refreshing' : 'offline')
    return this.#answering && !before
  }

  /** Waits, unless somebody wakes us. */
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
