import { indexOfMessage } from './timeline.js'

const PAGE = 60
const MOST = 240

/** The part of a thread that stands in the document: `size` messages that end with `last` (null: the newest). */
export const newest = () => ({ last: null, size: PAGE })

/** The first and past-the-end positions of the window in the messages. */
export function span(messages, { last, size }) {
  const found = last === null ? -1 : indexOfMessage(messages, last)
  const to = found < 0 ? messages.length : found + 1
  return { from: Math.max(0, to - size), to }
}

/** One page further back, trimmed at the near end. */
export function older(messages, current) {
  const { from, to } = span(messages, current)
  const start = Math.max(0, from - PAGE)
  return between(messages, start, Math.min(to, start + MOST))
}

/** One page further on, trimmed at the far end. */
export function newer(messages, current) {
  const { from, to } = span(messages, current)
  const end = Math.min(messages.length, to + PAGE)
  return between(messages, Math.max(from, end - MOST), end)
}

/** The same window, staying where it is although newer messages come; for a reader who is not at the end. */
export const pinned = (current, messages) =>
  current.last === null && messages.length > 0 ? { ...current, last: messages.at(-1).id } : current

/** The same window, moving on with every new message. */
export const released = ({ size }) => ({ last: null, size: Math.min(size, MOST) })

/** A window with the given message in its middle. */
export function around(messages, id) {
  const at = indexOfMessage(messages, id)
  return between(messages, Math.max(0, at - PAGE / 2), Math.min(messages.length, at + PAGE / 2))
}

function between(messages, from, to) {
  return { last: to === messages.length ? null : messages[to - 1].id, size: Math.max(PAGE, to - from) }
}
