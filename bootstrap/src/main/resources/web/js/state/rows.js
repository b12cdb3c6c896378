import { byField, Sorted } from '../sorted.js'

const isUnread = (row) => Number(row?.no_leidos > 0)

/** The conversations that the page knows of, by number, and how many of them have something unread. */
export class Rows {
  #rows

  constructor(rows = new Sorted(byField('numero')), unread = 0) {
    this.#rows = rows
    this.unread = unread
  }

  /** What is known of that conversation. */
  get(numero) {
    return this.#rows.find({ numero })
  }

  /** The rows with this one instead of what was known of its conversation. */
  with(row) {
    return new Rows(this.#rows.with(row), this.unread + isUnread(row) - isUnread(this.get(row.numero)))
  }
}

/** Folds a row into what is known; events for everybody carry no `no_leidos`, there `entrantes` moves. */
export function mergeRow(known, row, turn) {
  const unread = row.no_leidos ?? unreadAfter(known, row)
  return { ...known, ...row, no_leidos: unread, turn }
}

/** Keeps rows that were heard live after an answer was asked for; takes the rest from the answer. */
export const mergeRows = (rows, answer, askedAt) =>
  answer.reduce((all, row) => {
    const known = all.get(row.numero)
    return known?.turn > askedAt ? all : all.with(mergeRow(known, row, askedAt))
  }, rows)

/** The unread messages to show: none while somebody looks at the end of that very thread. */
export const unreadShown = (state, numero) => (isAttended(state, numero) ? 0 : (state.rows.get(numero)?.no_leidos ?? 0))

/** Whether a person is looking at the newest messages of that conversation. */
export const isAttended = (state, numero) =>
  state.open === numero && state.focused && Boolean(state.threads[numero]?.following)

/** How many loaded conversations show something unread. */
export const unreadConversations = (state) =>
  state.rows.unread - (isAttended(state, state.open) ? isUnread(state.rows.get(state.open)) : 0)

// Of a conversation never seen before only its latest message is surely unread; the rest is asked for.
function unreadAfter(known, row) {
  return known ? Math.max(0, known.no_leidos + row.entrantes - known.entrantes) : Math.min(1, row.entrantes)
}
