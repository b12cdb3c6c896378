import { placed } from './list.js'
import { joining, withThread } from './thread.js'

/** Whether a message has left the composer but no server knows of it yet: closing the page now would lose it. */
export const isSending = ({ threads }) =>
  Object.values(threads).some(({ messages }) =>
    [...messages].some(({ seq, status }) => seq === null && status === 'pending'),
  )

/** What happens to a message on its way out of this page. */
export const sendingEvents = {
  messageQueued(state, { numero, message }) {
    const queued = withThread(state, numero, (thread) => ({
      ...joining(thread, message),
      unread: null,
      conflict: null,
    }))
    return withLast(queued, numero, message)
  },

  messageAccepted: (state, { numero, message }) =>
    withLast(
      withThread(state, numero, (thread) => joining(thread, message)),
      numero,
      message,
    ),

  messageRefused: (state, { numero, id, error }) =>
    withRowAsLeft(
      changeMessage(state, numero, id, (message) =>
        message.seq === null ? { ...message, status: 'failed', error } : message,
      ),
      numero,
      id,
    ),

  messageWithdrawn: (state, { numero, id }) =>
    withRowAsLeft(
      withThread(state, numero, ({ messages }) => ({ messages: messages.without(id) })),
      numero,
      id,
    ),

  /** A text that did not leave goes back to the composer, in front of what was written since. */
  textReturned(state, { numero, text }) {
    const draft = [text, state.drafts[numero]].filter(Boolean).join('\n')
    return { ...state, drafts: { ...state.drafts, [numero]: draft } }
  },

  messageRetried: (state, { numero, id }) =>
    changeMessage(state, numero, id, (message) => ({ ...message, retried: true })),

  /** Somebody wrote meanwhile. */
  conflicted: (state, { numero, messages }) => withThread(state, numero, () => ({ conflict: { messages } })),

  windowClosed(state, { numero }) {
    const row = state.rows.get(numero)
    return row ? { ...state, rows: state.rows.with({ ...row, ventana_hasta: null }) } : state
  },

  draftsLoaded: (state, { drafts }) => ({ ...state, drafts }),

  drafted(state, { numero, text }) {
    const { [numero]: old, ...others } = state.drafts
    return (old ?? '') === text ? state : { ...state, drafts: text ? { ...others, [numero]: text } : others }
  },
}

/** Changes one message of a thread, if it is there. */
function changeMessage(state, numero, id, change) {
  return withThread(state, numero, ({ messages }) => {
    const message = messages.get(id)
    return { messages: message ? messages.with(change(message)) : messages }
  })
}

// The list shows the message at once; the server's row follows by event.
function withLast(state, numero, message) {
  const row = state.rows.get(numero)
  const newer = row && Date.parse(message.timestamp) >= (Date.parse(row.actividad) || 0)
  if (!newer) return state
  const rows = state.rows.with({ ...row, ultimo_mensaje: message, actividad: message.timestamp })
  return placed({ ...state, rows }, numero)
}

// A row that shows a message of ours goes on showing what became of it, or the one before when it was taken back.
function withRowAsLeft(state, numero, id) {
  const row = state.rows.get(numero)
  const last = state.threads[numero]?.messages.at(-1)
  if (row?.ultimo_mensaje?.id !== id || !last) return state
  const rows = state.rows.with({ ...row, ultimo_mensaje: last, actividad: last.timestamp })
  return placed({ ...state, rows }, numero)
}
