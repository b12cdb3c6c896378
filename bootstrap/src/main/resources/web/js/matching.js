const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The items whose text has every typed word in it, accents and case aside, in the order they were given. */
export function matching(items, typed, textOf) {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const text = folded(textOf(item))
    return words.every((word) => text.includes(word))
  })
}
