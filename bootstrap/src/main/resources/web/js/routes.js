const SHAPE = /^#\/([^/]+)(?:\/(datos)|\/mensaje\/([^/]+))?$/

/** Reads an address into what to show: a conversation, its contact panel, or one message in it. */
export function parseRoute(hash) {
  const [, numero, panel, message] = SHAPE.exec(hash) ?? []
  return { numero: numero ? decoded(numero) : null, panel: Boolean(panel), message: message ?? null }
}

/** The address of the list, a conversation, its panel or one of its messages. */
export function routeTo(numero = null, { panel = false, message = null } = {}) {
  if (!numero) return '#/'
  return `#/${encodeURIComponent(numero)}${panel ? '/datos' : ''}${message ? `/mensaje/${message}` : ''}`
}

// Whoever typed an address by hand is not to be punished with a page that does nothing: it leads to the list.
function decoded(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
