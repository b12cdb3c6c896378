import { byField, Sorted } from './sorted.js'

/** Items that are found by a name of their own and walked in an order that may change; it never changes itself. */
export class Roll {
  #name
  #named
  #ordered

  constructor(name, named, ordered) {
    this.#name = name
    this.#named = named
    this.#ordered = ordered
  }

  /** All of the items at once; `name` is the field that tells them apart, `compare` their order, without ties. */
  static of(name, compare, items = []) {
    const named = Sorted.of(byField(name), items)
    return new Roll(name, named, Sorted.of(compare, [...named]))
  }

  get length() {
    return this.#ordered.length
  }

  /** The item of that name. */
  get(name) {
    return this.#named.find({ [this.#name]: name })
  }

  /** The place of the item of that name, or -1. */
  indexOf(name) {
    const item = this.get(name)
    return item ? this.#ordered.indexOf(item) : -1
  }

  /** The item at a place; a negative one counts from the end. */
  at(place) {
    return this.#ordered.at(place)
  }

  /** The items between two places, as an array. */
  slice(from, to) {
    return this.#ordered.slice(from, to)
  }

  /** The roll with this item instead of what had its name. */
  with(item) {
    const known = this.#named.find(item)
    const others = known ? this.#ordered.without(known) : this.#ordered
    return new Roll(this.#name, this.#named.with(item), others.with(item))
  }

  /** The roll without the item of that name. */
  without(name) {
    const known = this.get(name)
    return known ? new Roll(this.#name, this.#named.without(known), this.#ordered.without(known)) : this
  }

  [Symbol.iterator]() {
    return this.#ordered[Symbol.iterator]()
  }
}
