const NEAR = 100

/** Follows the end while the reader is there, else keeps the place, whatever changes above or below. */
export class ScrollKeeper {
  #scroller
  #list
  #following = true

  constructor(scroller, list, signal) {
    this.#scroller = scroller
    this.#list = list
    scroller.addEventListener('scroll', () => this.#look(), { passive: true, signal })
    const observer = new ResizeObserver(() => this.#following && this.toEnd())
    observer.observe(scroller)
    Array.from(scroller.children, (part) => observer.observe(part))
    signal.addEventListener('abort', () => observer.disconnect())
  }

  get following() {
    return this.#following
  }

  /** How many screens away the end is. */
  get screensToEnd() {
    return this.#distance() / Math.max(1, this.#scroller.clientHeight)
  }

  /** Changes the list without moving what is read; at the end it stays at the end, if `follow` allows. */
  change(mutate, { follow = true } = {}) {
    this.#following &&= follow
    const anchor = this.#following ? null : this.firstVisible()
    const before = anchor?.getBoundingClientRect().top
    mutate()
    if (this.#following) this.toEnd()
    else if (anchor?.isConnected) this.#scroller.scrollTop += anchor.getBoundingClientRect().top - before
    if (!follow) this.#look()
  }

  /** Goes to the newest message. */
  toEnd(behavior = 'instant') {
    this.#following = true
    this.#scroller.scrollTo({ top: this.#scroller.scrollHeight, behavior })
  }

  /** Brings an element to that part of the screen, 0 being the top. */
  show(node, part = 0.4) {
    this.#following = false
    const offset = node.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top
    this.#scroller.scrollTop += offset - this.#scroller.clientHeight * part
    this.#look()
  }

  /** The first element of the list that is at least partly on screen; found by halving, since a thread is long. */
  firstVisible() {
    const nodes = this.#list.children
    const top = this.#scroller.getBoundingClientRect().top
    const range = { from: 0, to: nodes.length - 1 }
    while (range.from < range.to) {
      const middle = (range.from + range.to) >> 1
      if (nodes[middle].getBoundingClientRect().bottom > top) range.to = middle
      else range.from = middle + 1
    }
    return nodes[range.from] ?? null
  }

  // Internal

  #distance() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller
    return scrollHeight - scrollTop - clientHeight
  }

  /** Follows the end as long as it is near. */
  #look() {
    this.#following = this.#distance() < NEAR
  }
}
