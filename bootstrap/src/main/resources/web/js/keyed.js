/** Shows a list of items as child nodes; a node lives as long as its key, so focus, scroll and playing media survive. */
export class KeyedNodes {
  #parent
  #key
  #create
  #update
  #known = new Map()

  /** `create(item)` makes a node; `update(node, item, before)` changes it and may return another to take its place. */
  constructor(parent, { key, create, update }) {
    this.#parent = parent
    this.#key = key
    this.#create = create
    this.#update = update
  }

  /** Makes the children show exactly these items, in this order. */
  show(items) {
    const wanted = new Map(items.map((item) => [this.#key(item), this.#nodeFor(item)]))
    this.#known.forEach(({ node }, key) => wanted.has(key) || node.remove())
    this.#known = wanted
    this.#order()
  }

  // Internal

  #nodeFor(item) {
    const known = this.#known.get(this.#key(item))
    if (!known) return { item, node: this.#create(item) }
    const replacement = this.#update(known.node, item, known.item)
    if (replacement) known.node.replaceWith(replacement)
    return { item, node: replacement ?? known.node }
  }

  /**
   * Puts the nodes in their order, and touches only those that stand elsewhere. A node that is moved loses the focus,
   * which whoever works with the keyboard would have to find again.
   */
  #order() {
    const focused = this.#parent.contains(document.activeElement) ? document.activeElement : null
    const place = { next: this.#parent.firstChild }
    this.#known.forEach(({ node }) => {
      if (node === place.next) place.next = node.nextSibling
      else this.#parent.insertBefore(node, place.next)
    })
    if (focused !== document.activeElement) focused?.focus({ preventScroll: true })
  }
}
