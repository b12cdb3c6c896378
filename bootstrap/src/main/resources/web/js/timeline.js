import { advance } from './delivery.js'

const isLocal = (message) => message.seq === null || message.seq === undefined

/** The one order: what has no number yet comes last, then by time, then by commit number. */
export function compareMessages(a, b) {
  if (isLocal(a) || isLocal(b)) return Number(isLocal(a)) - Number(isLocal(b))
  return Date.parse(a.timestamp) - Date.parse(b.timestamp) || a.seq - b.seq
}

/** Where the message with that id is, looking from the newest back; -1 when it is not there. */
export function indexOfMessage(messages, id) {
  return messages.findLastIndex((message) => message.id === id)
}

/** Adds or replaces a message by id at its place; the status never steps back. */
export function upsert(messages, message, replaced = []) {
  const known = messages[indexOfMessage(messages, message.id)]
  const gone = new Set([...replaced, message.id])
  const others = known || replaced.length ? messages.filter(({ id }) => !gone.has(id)) : messages
  return insert(others, known ? joined(known, message) : message)
}

/** Moves the tick of one message. */
export function withStatus(messages, { id, sid, status, error }) {
  const at = indexOfMessage(messages, id)
  if (at < 0) return messages
  const known = messages[at]
  const next = advance(known.status, status)
  const report = next === status ? { error: error ?? null } : {}
  return messages.with(at, { ...known, sid: sid ?? known.sid, status: next, ...report })
}

/** Puts a page of older messages in front, without repeating any. */
export function prepend(messages, page) {
  const known = new Set(messages.map(({ id }) => id))
  return [...page.filter(({ id }) => !known.has(id)), ...messages]
}

/** Lays the newest page over what is known; keeps what came after the page was read and what is still on its way. */
export function mergeNewest(messages, page, seq) {
  const fresh = new Set(page.map(({ id }) => id))
  const later = messages.filter((message) => !fresh.has(message.id) && (isLocal(message) || message.seq > seq))
  const touching = page.length > 0 && messages.some(({ id }) => fresh.has(id))
  const earlier = touching
    ? messages.filter((message) => !isLocal(message) && !fresh.has(message.id) && compareMessages(message, page[0]) < 0)
    : []
  const known = new Map(messages.map((message) => [message.id, message]))
  const current = page.map((message) => (known.has(message.id) ? joined(known.get(message.id), message) : message))
  return later.reduce(insert, [...earlier, ...current])
}

/** The highest commit number among messages, at least `floor`. */
export const latestSeq = (messages, floor = 0) => messages.reduce((most, { seq }) => Math.max(most, seq ?? 0), floor)

function insert(messages, message) {
  const before = messages.findLastIndex((other) => compareMessages(other, message) <= 0)
  return messages.toSpliced(before + 1, 0, message)
}

// A failure that only this page knows of gives way to the server's word.
function joined(known, message) {
  return isLocal(known) ? message : { ...message, status: advance(known.status, message.status) }
}
