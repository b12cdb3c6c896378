const PREFIX = 'bsl.'

/** Reads a remembered value; a browser that remembers nothing is not an error. */
export function recall(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key)) ?? fallback
  } catch {
    return fallback // storage may be switched off or hold something foreign
  }
}

/** Remembers a value on this device. */
export function remember(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    return // private windows may refuse; the page works without
  }
}

/** Forgets what was being written, and of what the server was to be told. */
export function forgetDrafts() {
  remember('drafts', {})
  remember('untoldDrafts', [])
}
