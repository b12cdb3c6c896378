import { contact } from './texts/contact.js'
import { conversations } from './texts/conversations.js'
import { messages } from './texts/messages.js'
import { session } from './texts/session.js'
import { settings } from './texts/settings.js'
import { shell } from './texts/shell.js'

/** Every text of the page, each in Spanish and English. */
export const TEXTS = { ...shell, ...settings, ...session, ...conversations, ...messages, ...contact }

/** The page's language: Spanish unless the browser asks for English first. */
export const language = languageFor(globalThis.navigator?.languages ?? [])

/** Chooses between what we speak, in the order somebody prefers. */
export function languageFor(preferred) {
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'es' || tag === 'en')
  return spoken ?? 'es'
}

/** A text in the page's language, with `{name}` replaced by values. */
export function t(key, values = {}) {
  const [es, en] = TEXTS[key]
  return (language === 'en' ? en : es).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

/** A text that says how many, with its own form for one. */
export const count = (key, n) => t(n === 1 ? `${key}One` : `${key}Many`, { n })
