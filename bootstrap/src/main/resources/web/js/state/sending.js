import { indexOfMessage, upsert } from '../timeline.js'
import { placed } from './list.js'
import { withThread } from './thread.js'

/** Whether a message has left the composer but no server knows of it yet: closing the page now would lose it. */
export const isSending = ({ threads }) =>
  Object.values(threads).some(({ messages }) =>
    messages.findLast(({ seq, status }) => seq === null && status === 'pending'),
  )

/** What happens to a message on its way out of this page. */
export const sendingEvents = {
  messageQueued(state, { numero, message }) {
    const queued = withThread(state, numero, ({ messages }) => ({
      messages: upsert(messages, message),
      unread: null,
      conflict: null,
    }))
    return withLast(queued, numero, message)
  },

  messageAccepted: (state, { numero, message }) =>
    withLast(
      withThread(state, numero, ({ messages }) => ({ messages: upsert(messages, message) })),
      numero,
      message,
    ),

  messageRefused: (state, { numero, id, error }) =>
    changeMessage(state, numero, id, (message) =>
      message.seq === null ? { ...message, status: 'failed', error } : message,
    ),

  messageWithdrawn: (state, { numero, id }) =>
    withThread(state, numero, ({ messages }) => ({ messages: messages.filter((message) => message.id !== id) })),

  messageRetried: (state, { numero, id }) =>
    changeMessage(state, numero, id, (message) => ({ ...message, retried: true })),

  /** Somebody wrote meanwhile: the text goes back to the composer, in front of what was written since. */
  conflicted(state, { numero, text, messages }) {
    const draft = [text, state.drafts[numero]].filter(Boolean).join('\n')
    return {
      ...withThread(state, numero, () => ({ conflict: { messages } })),
      drafts: { ...state.drafts, [numero]: draft },
    }
  },

  windowClosed: (state, { numero }) =>
    state.rows[numero]
      ? { ...state, rows: { ...state.rows, [numero]: { ...state.rows[numero], ventana_hasta: null } } }
      : state,

  draftsLoaded: (state, { drafts }) => ({ ...state, drafts }),

  drafted(state, { numero, text }) {
    const { [numero]: old, ...others } = state.drafts
    return (old ?? '') === text ? state : { ...state, drafts: text ? { ...others, [numero]: text } : others }
  },
}

function changeMessage(state, numero, id, change) {
  return withThread(state, numero, ({ messages }) => {
    const at = indexOfMessage(messages, id)
    return { messages: at < 0 ? messages : messages.with(at, change(messages[at])) }
  })
}

// The list shows the message at once; the server's row follows by event.
function withLast(state, numero, message) {
  const row = state.rows[numero]
  const newer = row && Date.parse(message.timestamp) >= (Date.parse(row.actividad) || 0)
  if (!newer) return state
  return placed(
    { ...state, rows: { ...state.rows, [numero]: { ...row, ultimo_mensaje: message, actividad: message.timestamp } } },
    numero,
  )
}
