import { advance } from '../delivery.js'
import { withStatus } from '../timeline.js'
import { placed } from './list.js'
import { isAttended, mergeRow } from './rows.js'
import { joining, withThread } from './thread.js'

/** What the server tells about changes made anywhere. */
export const liveEvents = {
  mensaje(state, { numero, mensaje, conversacion, reemplaza = [] }) {
    const told = state.threads[numero]
      ? withThread(state, numero, (thread) => withMessage(state, thread, numero, mensaje, reemplaza))
      : state
    return withRow(told, conversacion)
  },

  estado(state, report) {
    const { numero } = report
    const told = state.threads[numero]
      ? withThread(state, numero, ({ messages }) => ({ messages: withStatus(messages, report) }))
      : state
    return withLastStatus(told, report)
  },

  conversacion: (state, { conversacion }) => withRow(state, conversacion),
}

/** Folds a row that came live into the rows and into the list. */
export function withRow(state, row) {
  if (!row) return state
  const turn = state.turn + 1
  const merged = mergeRow(state.rows.get(row.numero), row, turn)
  return placed({ ...state, turn, rows: state.rows.with(merged) }, row.numero)
}

/** Adds a message to a thread; what comes while nobody looks is counted at the unread bar. */
function withMessage(state, thread, numero, message, replaced) {
  const isNews = message.direction === 'inbound' && !thread.messages.get(message.id) && replaced.length === 0
  const unattended = isNews && thread.loaded && state.open === numero && !isAttended(state, numero) && !state.focused
  return {
    ...joining(thread, message, replaced),
    unread: unattended
      ? { before: thread.unread?.before ?? message.id, count: (thread.unread?.count ?? 0) + 1 }
      : thread.unread,
  }
}

/** Moves the tick in the list too, when it is that of the last message. */
function withLastStatus(state, { numero, id, status }) {
  const row = state.rows.get(numero)
  if (row?.ultimo_mensaje?.id !== id) return state
  const last = { ...row.ultimo_mensaje, status: advance(row.ultimo_mensaje.status, status) }
  return { ...state, rows: state.rows.with({ ...row, ultimo_mensaje: last }) }
}
