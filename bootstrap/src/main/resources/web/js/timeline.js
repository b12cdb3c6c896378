import { advance } from './delivery.js'
import { Roll } from './roll.js'
import { byField } from './sorted.js'

const NEAR = 1000 // messages in which something is looked for, however long the thread is

const isLocal = ({ seq }) => seq === null || seq === undefined
const byId = byField('id')

/** The one order: what has no number yet comes last, then by time, then by commit number. */
export const compareMessages = (a, b) =>
  Number(isLocal(a)) - Number(isLocal(b)) ||
  Date.parse(a.timestamp) - Date.parse(b.timestamp) ||
  (a.seq ?? 0) - (b.seq ?? 0) ||
  byId(a, b)

/** The messages of a conversation in their order, each once by its id. */
export const timelineOf = (messages) => Roll.of('id', compareMessages, messages)

/** Adds or replaces a message by id at its place; the status never steps back. */
export function upsert(messages, message, replaced = []) {
  const known = messages.get(message.id)
  const others = replaced.reduce((left, id) => left.without(id), messages)
  return others.with(known ? joined(known, message) : message)
}

/** Moves the tick of one message. */
export function withStatus(messages, { id, sid, status, error }) {
  const known = messages.get(id)
  if (!known) return messages
  const next = advance(known.status, status)
  const report = next === status ? { error: error ?? null } : {}
  return messages.with({ ...known, sid: sid ?? known.sid, status: next, ...report })
}

/** How many messages of the contact, among the newest, have a higher number than that. */
export const inboundSince = (messages, seen) =>
  messages
    .slice(Math.max(0, messages.length - NEAR), messages.length)
    .filter(({ direction, seq }) => direction === 'inbound' && seq > seen).length

/** The message that this one answers, if it stands not far before it. */
export function quotedNear(messages, { id, cita }) {
  const at = messages.indexOf(id)
  return messages.slice(Math.max(0, at - NEAR), Math.max(0, at)).findLast(({ sid }) => sid === cita)
}

/** Takes in a page of older messages, without repeating any. */
export const prepend = (messages, page) =>
  page.reduce((all, message) => (all.get(message.id) ? all : all.with(message)), messages)

/** Lays the newest page over what is known; keeps what came after the page was read and what is still on its way. */
export function mergeNewest(messages, page, seq) {
  const fresh = new Set(page.map(({ id }) => id))
  const others = [...messages].filter(({ id }) => !fresh.has(id))
  const later = others.filter((message) => isLocal(message) || message.seq > seq)
  const touching = others.length < messages.length
  const earlier = touching ? others.filter((message) => !isLocal(message) && compareMessages(message, page[0]) < 0) : []
  const known = page.map((message) => messages.get(message.id))
  const current = page.map((message, i) => (known[i] ? joined(known[i], message) : message))
  return timelineOf([...earlier, ...current, ...later])
}

// A failure that only this page knows of gives way to the server's word.
function joined(known, message) {
  return isLocal(known) ? message : { ...message, status: advance(known.status, message.status) }
}
