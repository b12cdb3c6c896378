const MOST = 512 // items in one piece

/**
 * Items in one order, each once. A change copies only the piece that it falls into and leaves the old list as it was,
 * so that one item more among 100,000 costs hardly more than among 1,000.
 */
export class Sorted {
  #compare
  #pieces

  /** An empty list; `compare` answers 0 only for what counts as the same item. */
  constructor(compare, pieces = []) {
    this.#compare = compare
    this.#pieces = pieces
    this.length = pieces.reduce((sum, { length }) => sum + length, 0)
  }

  /** All of the items at once; of those that are the same the last one stays. */
  static of(compare, items) {
    const all = items.toSorted(compare)
    return new Sorted(compare, cut(all.filter((item, i) => i === all.length - 1 || compare(item, all[i + 1]) !== 0)))
  }

  /** The item at a place; a negative one counts from the end. */
  at(place) {
    let left = place < 0 ? place + this.length : place
    for (const piece of this.#pieces) {
      if (left < piece.length) return piece[left]
      left -= piece.length
    }
    return undefined
  }

  /** The item that is the same as this one. */
  find(item) {
    const { piece, at, known } = this.#placeOf(item)
    return known ? this.#pieces[piece][at] : undefined
  }

  /** The place of the item that is the same as this one, or -1. */
  indexOf(item) {
    const { piece, at, known } = this.#placeOf(item)
    return known ? this.#pieces.slice(0, piece).reduce((sum, { length }) => sum + length, at) : -1
  }

  /** The items between two places, as an array. */
  slice(from, to) {
    let start = 0
    return this.#pieces.flatMap((piece) => {
      const part = piece.slice(Math.max(0, from - start), Math.max(0, to - start))
      start += piece.length
      return part
    })
  }

  /** The list with this item, in the place of the same one if there is any. */
  with(item) {
    const { piece, at, known } = this.#placeOf(item)
    return this.#replacing(piece, (this.#pieces[piece] ?? []).toSpliced(at, known ? 1 : 0, item))
  }

  /** The list without the item that is the same as this one. */
  without(item) {
    const { piece, at, known } = this.#placeOf(item)
    return known ? this.#replacing(piece, this.#pieces[piece].toSpliced(at, 1)) : this
  }

  *[Symbol.iterator]() {
    for (const piece of this.#pieces) yield* piece
  }

  // Internal

  #placeOf(item) {
    const reaches = (other) => this.#compare(other, item) >= 0
    const beyond = Math.max(0, this.#pieces.length - 1)
    const piece = Math.min(
      beyond,
      first(this.#pieces, (items) => reaches(items.at(-1))),
    )
    const items = this.#pieces[piece] ?? []
    const at = first(items, reaches)
    return { piece, at, known: at < items.length && this.#compare(items[at], item) === 0 }
  }

  #replacing(piece, items) {
    return new Sorted(this.#compare, this.#pieces.toSpliced(piece, 1, ...cut(items)))
  }
}

/** Orders items by what is written in one of their fields. */
export const byField = (field) => (a, b) => Number(a[field] > b[field]) - Number(a[field] < b[field])

function cut(items) {
  if (items.length <= MOST) return items.length > 0 ? [items] : []
  const half = items.length >> 1
  return [...cut(items.slice(0, half)), ...cut(items.slice(half))]
}

/** The first place from which on it is true, found by halving. */
function first(items, isTrue) {
  const range = { from: 0, to: items.length }
  while (range.from < range.to) {
    const middle = (range.from + range.to) >> 1
    if (isTrue(items[middle])) range.to = middle
    else range.from = middle + 1
  }
  return range.from
}
