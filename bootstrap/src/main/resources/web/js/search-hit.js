const CONTEXT = 24

/** A text as search sees it: no accents, no capitals, and as long as before, so positions agree. */
const folded = (text) =>
  [...text].map((sign) => sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 1) || sign)

/** Cuts a found text so that the first match shows; `match` is empty when the words are spread. */
export function excerpt(text, query) {
  const signs = [...text]
  const words = query.trim().split(/\s+/)
  const found = [query.trim(), ...words].map((word) => ({
    at: folded(text).join('').indexOf(folded(word).join('')),
    length: [...word].length,
  }))
  const { at, length } = found.find((place) => place.at >= 0) ?? { at: 0, length: 0 }
  const from = Math.max(0, at - CONTEXT)
  const part = (start, end) => signs.slice(start, end).join('')
  return { before: (from > 0 ? '…' : '') + part(from, at), match: part(at, at + length), after: part(at + length) }
}
