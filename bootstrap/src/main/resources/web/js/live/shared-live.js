import { LiveUpdates } from './live-updates.js'

const LOCK = 'bsl.live'
const SILENCE = 45_000 // three missed heartbeats

/** Lets one tab listen for all of them: a browser opens only six connections to a server, and a stream keeps one. */
export class SharedLive {
  #live
  #doors
  #channel
  #locks
  #leading = false
  #connection = null
  #heardAt

  /** The doors of LiveUpdates; locks and channel may be replaced in tests. */
  constructor(doors) {
    const { locks = globalThis.navigator?.locks, channel = newChannel(), now = Date.now } = doors
    this.#doors = { ...doors, now }
    this.#locks = channel && locks
    this.#channel = channel
    this.#heardAt = now()
    this.#live = new LiveUpdates({ ...doors, share: (news) => this.#share(news) })
  }

  /** Whether this is the tab that listens. */
  get leading() {
    return this.#leading
  }

  /** Listens when it is this tab's turn, and until then hears from the one whose turn it is. */
  async run(signal = new AbortController().signal) {
    if (!this.#locks) return this.#lead(signal)
    this.#channel.onmessage = ({ data }) => this.#heard(data)
    this.#channel.postMessage({ joined: true })
    while (!signal.aborted) await this.#takeTurn({ signal })
  }

  /** Tries again at once; takes the turn from a tab that the browser has put to sleep. */
  wake() {
    if (this.#leading || !this.#locks) return this.#live.wake()
    if (this.#doors.now() - this.#heardAt > SILENCE) this.#takeTurn({ steal: true })
    else this.#channel.postMessage({ wake: true })
  }

  // Internal

  async #takeTurn(options) {
    const lost = new AbortController()
    await this.#locks.request(LOCK, options, () => this.#lead(lost.signal)).catch(() => lost.abort()) // stolen, or over
  }

  async #lead(signal) {
    this.#leading = true
    signal.addEventListener('abort', () => (this.#leading = false))
    await this.#live.run(signal)
    this.#leading = false
  }

  #share(news) {
    this.#connection = news.connection ?? this.#connection
    if (this.#leading) this.#channel?.postMessage(news)
  }

  /** What another tab says: news from the one that listens, questions from the others. */
  #heard({ event, connection, joined, wake }) {
    if (this.#leading) {
      if (joined) this.#channel.postMessage({ connection: this.#connection })
      if (wake) this.#live.wake()
      return
    }
    this.#heardAt = this.#doors.now()
    if (event) this.#live.hear(event)
    if (connection) this.#doors.onConnection(connection)
    if (connection === 'refreshing') this.#doors.refresh()
  }
}

const newChannel = () => (globalThis.BroadcastChannel ? new BroadcastChannel(LOCK) : null)
