/** Folds a row into what is known; events for everybody carry no `no_leidos`, there `entrantes` moves. */
export function mergeRow(known, row, turn) {
  const unread = row.no_leidos ?? unreadAfter(known, row)
  return { ...known, ...row, no_leidos: unread, turn }
}

/** Keeps rows that were heard live after an answer was asked for; takes the rest from the answer. */
export function mergeRows(rows, answer, askedAt) {
  const fresh = Object.values(answer).filter(({ numero }) => !(rows[numero]?.turn > askedAt))
  return { ...rows, ...Object.fromEntries(fresh.map((row) => [row.numero, mergeRow(rows[row.numero], row, askedAt)])) }
}

/** The unread messages to show: none while somebody looks at the end of that very thread. */
export const unreadShown = (state, numero) => (isAttended(state, numero) ? 0 : (state.rows[numero]?.no_leidos ?? 0))

/** Whether a person is looking at the newest messages of that conversation. */
export const isAttended = (state, numero) =>
  state.open === numero && state.focused && Boolean(state.threads[numero]?.following)

/** How many loaded conversations have something unread. */
export const unreadConversations = (state) =>
  Object.keys(state.rows).filter((numero) => unreadShown(state, numero) > 0).length

function unreadAfter(known, row) {
  return known ? Math.max(0, known.no_leidos + row.entrantes - known.entrantes) : Math.min(1, row.entrantes)
}
