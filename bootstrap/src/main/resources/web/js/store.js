const same = (a, b) =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => Object.is(x, b[i])))

/** Holds the one state; every change goes through the reducer and is told once per turn. */
export class Store extends EventTarget {
  #reduce
  #state
  #telling = false

  constructor(reduce, state) {
    super()
    this.#reduce = reduce
    this.#state = state
  }

  get state() {
    return this.#state
  }

  /** Applies an event and lets listeners know, once, after the current turn. */
  dispatch(event) {
    const next = this.#reduce(this.#state, event)
    if (next === this.#state) return
    this.#state = next
    if (this.#telling) return
    this.#telling = true
    queueMicrotask(() => this.#tell())
  }

  /** Calls `react` now and again whenever what `select` picks has changed, until `signal` ends it. */
  watch(select, react, signal) {
    let picked = select(this.#state)
    const look = () => {
      const before = picked
      picked = select(this.#state)
      if (!same(before, picked)) react(picked, before)
    }
    this.addEventListener('change', look, { signal })
    react(picked, undefined)
  }

  // Internal

  #tell() {
    this.#telling = false
    this.dispatchEvent(new Event('change'))
  }
}
