import { recall, remember } from './storage.js'

/** A short tone of our own for new messages; browsers allow it only after a gesture, so it says when it is blocked. */
export class Sound extends EventTarget {
  #context = null
  on = recall('sound', true)

  constructor() {
    super()
    const unlock = () => this.on && this.#unlock()
    addEventListener('pointerdown', unlock, { once: true })
    addEventListener('keydown', unlock, { once: true })
  }

  get blocked() {
    return this.#context?.state !== 'running'
  }

  /** Switches it on or off; while it is blocked, the first click only unlocks it. */
  async toggle() {
    if (this.on && this.blocked) return this.#unlock()
    this.on = !this.on
    remember('sound', this.on)
    if (this.on) await this.#unlock()
    this.play()
    this.dispatchEvent(new Event('change'))
  }

  /** Plays the tone when it is on and allowed. */
  play() {
    if (!this.on || this.blocked) return
    this.#note(660, 0)
    this.#note(880, 0.12)
  }

  // Internal

  async #unlock() {
    this.#context ??= new AudioContext()
    await this.#context.resume()
    this.dispatchEvent(new Event('change'))
  }

  #note(pitch, after) {
    const start = this.#context.currentTime + after
    const tone = new OscillatorNode(this.#context, { frequency: pitch, type: 'sine' })
    const volume = new GainNode(this.#context, { gain: 0 })
    volume.gain.setValueAtTime(0.25, start)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.25)
    tone.connect(volume).connect(this.#context.destination)
    tone.start(start)
    tone.stop(start + 0.3)
  }
}
