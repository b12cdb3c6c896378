import { recall, remember } from './storage.js'

const USUAL = { on: true, volume: 60, unattended: true, waiting: false }
const LOUDEST = 0.5

/**
 * A short tone of our own for new messages; browsers allow it only after a gesture, so it says when it is blocked.
 * Rules: `on` at all, `volume` of 100, also for conversations that the bot has (`unattended`), and once more while
 * somebody keeps waiting (`waiting`).
 */
export class Sound extends EventTarget {
  #context = null
  rules = { ...USUAL, ...recall('sounds', {}) }

  constructor() {
    super()
    const unlock = () => this.rules.on && this.#unlock()
    addEventListener('pointerdown', unlock, { once: true })
    addEventListener('keydown', unlock, { once: true })
  }

  get on() {
    return this.rules.on
  }

  get blocked() {
    return this.#context?.state !== 'running'
  }

  /** Changes one rule on this device. */
  set(rule, value) {
    this.rules = { ...this.rules, [rule]: value }
    remember('sounds', this.rules)
    this.dispatchEvent(new Event('change'))
  }

  /** Switches it on or off; while it is blocked, the first click only unlocks it. */
  async toggle() {
    if (this.on && this.blocked) return this.#unlock()
    this.set('on', !this.on)
    if (this.on) await this.test()
  }

  /** Plays the tone whatever the rules say, for somebody who wants to hear it. */
  async test() {
    await this.#unlock()
    this.#ring()
  }

  /** Plays the tone when it is on and allowed. */
  play() {
    if (this.on && !this.blocked) this.#ring()
  }

  // Internal

  async #unlock() {
    this.#context ??= new AudioContext()
    await this.#context.resume()
    this.dispatchEvent(new Event('change'))
  }

  /** Two notes, the second higher. */
  #ring() {
    this.#note(660, 0)
    this.#note(880, 0.12)
    this.dispatchEvent(new Event('ring'))
  }

  /** One note that fades, so that it does not click when it ends. */
  #note(pitch, after) {
    const start = this.#context.currentTime + after
    const tone = new OscillatorNode(this.#context, { frequency: pitch, type: 'sine' })
    const volume = new GainNode(this.#context, { gain: 0 })
    volume.gain.setValueAtTime(Math.max(0.001, (LOUDEST * this.rules.volume) / 100), start)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.25)
    tone.connect(volume).connect(this.#context.destination)
    tone.start(start)
    tone.stop(start + 0.3)
  }
}
