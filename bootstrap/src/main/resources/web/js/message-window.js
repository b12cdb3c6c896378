const PAGE = 60
const STEP = 20 // how far a window moves at once: so few bubbles are built within one frame
const MOST = 180

/** The part of a thread that stands in the document: `size` messages that end with `last` (null: the newest). */
export const newest = () => ({ last: null, size: PAGE })

/** The first and past-the-end positions of the window in the messages. */
export function span(messages, { last, size }) {
  const found = last === null ? -1 : messages.indexOf(last)
  const to = found < 0 ? messages.length : found + 1
  return { from: Math.max(0, to - size), to }
}

/** A step further back, trimmed at the near end. */
export function older(messages, current) {
  const { from, to } = span(messages, current)
  const start = Math.max(0, from - STEP)
  return between(messages, start, Math.min(to, start + MOST))
}

/** A step further on, trimmed at the far end. */
export function newer(messages, current) {
  const { from, to } = span(messages, current)
  const end = Math.min(messages.length, to + STEP)
  return between(messages, Math.max(from, end - MOST), end)
}

/** The same window, staying where it is although newer messages come; for a reader who is not at the end. */
export const pinned = (current, messages) =>
  current.last === null && messages.length > 0 ? { ...current, last: messages.at(-1).id } : current

/** The same window, moving on with every new message. */
export const released = ({ size }) => ({ last: null, size: Math.min(size, MOST) })

/** A window with the given message in its middle. */
export function around(messages, id) {
  const at = messages.indexOf(id)
  return between(messages, Math.max(0, at - PAGE / 2), Math.min(messages.length, at + PAGE / 2))
}

function between(messages, from, to) {
  return { last: to === messages.length ? null : messages.at(to - 1).id, size: Math.max(PAGE, to - from) }
}
