import { mergeNewest, prepend, timelineOf, upsert } from '../timeline.js'
import { mergeRows } from './rows.js'

const KEPT = 12
const LONG = 400

/** A thread of which nothing is known yet. */
const EMPTY = {
  messages: timelineOf([]),
  before: null,
  seq: 0, // the highest number heard of this conversation
  seen: 0,
  unread: null,
  following: true,
  loaded: false,
  loading: false,
  failed: null,
  conflict: null,
  target: null,
  called: null,
}

/** Changes one thread, making it when it is not there. */
export const withThread = (state, numero, change) => {
  const thread = state.threads[numero] ?? EMPTY
  return { ...state, threads: { ...state.threads, [numero]: { ...thread, ...change(thread) } } }
}

/** What changes in a thread when a message comes to it, perhaps in the place of others. */
export const joining = ({ messages, seq }, message, replaced) => ({
  messages: upsert(messages, message, replaced),
  seq: Math.max(seq, message.seq ?? 0),
})

/** What happens to the open conversation and its pages. */
export const threadEvents = {
  opened(state, { numero }) {
    if (state.open === numero) return state
    const left = leave(state)
    return numero
      ? withThread({ ...left, open: numero }, numero, () => ({ following: true }))
      : { ...left, open: null, panel: false }
  },

  panelToggled: (state, { panel }) => ({ ...state, panel: Boolean(state.open) && panel }),

  threadAsked: (state, { numero }) => withThread(state, numero, () => ({ loading: true, failed: null })),

  threadLoaded(state, { numero, answer, askedAt }) {
    const { success, mensajes, anteriores, seq, ...row } = answer
    const called = row.numero ?? numero
    const rows =
      row.entrantes === undefined ? state.rows : mergeRows(state.rows, [{ ...row, numero: called }], askedAt)
    return withThread({ ...state, rows }, numero, (thread) => {
      const messages = mergeNewest(thread.messages, mensajes, seq)
      const touching = thread.loaded && messages.at(0)?.id === thread.messages.at(0)?.id
      return {
        messages,
        called,
        seq: Math.max(seq, thread.seq),
        before: touching ? thread.before : anteriores,
        unread: thread.loaded ? thread.unread : firstUnread(messages, rows.get(called)?.no_leidos ?? 0),
        loaded: true,
        loading: false,
      }
    })
  },

  /** A reload that failed is no news while there is something to read: the banner tells about the connection. */
  threadFailed: (state, { numero, error }) =>
    withThread(state, numero, ({ loaded }) => ({ loading: false, failed: loaded ? null : error })),

  olderFailed: (state, { numero, error }) => withThread(state, numero, () => ({ loading: false, failed: error })),

  olderLoaded: (state, { numero, answer }) =>
    withThread(state, numero, ({ messages }) => ({
      messages: prepend(messages, answer.mensajes),
      before: answer.anteriores,
      loading: false,
    })),

  threadSeen: (state, { numero }) =>
    withThread(state, numero, ({ seq, seen }) => ({ seen: Math.max(seq, seen) })),

  followed: (state, { numero, following }) =>
    state.threads[numero]?.following === following ? state : withThread(state, numero, () => ({ following })),

  targeted: (state, { numero, id }) => withThread(state, numero, () => ({ target: id })),

  conflictSettled: (state, { numero }) => withThread(state, numero, () => ({ conflict: null })),

  /** After a gap nothing but the open thread may be trusted, and that one is loaded again. */
  threadsForgotten: (state) => ({
    ...state,
    threads: Object.fromEntries(
      Object.entries(state.threads).flatMap((entry) => (entry[0] === state.open ? [entry] : unsentOf(entry))),
    ),
  }),
}

// The unread bar stays until one leaves; very long and long unused threads make room.
function leave(state) {
  if (!state.open || !state.threads[state.open]) return state
  const { [state.open]: left, ...others } = state.threads
  const known = Object.entries(others)
  const isSmall = left.messages.length <= LONG && left.loaded
  return {
    ...state,
    threads: Object.fromEntries([
      ...known.slice(0, -KEPT).flatMap(unsentOf),
      ...known.slice(-KEPT),
      ...(isSmall ? [[state.open, { ...left, unread: null }]] : unsentOf([state.open, left])),
    ]),
  }
}

// What no server has can only be kept here; the rest of the thread joins it when it is loaded again.
function unsentOf([numero, thread]) {
  const messages = mergeNewest(thread.messages, [], Infinity)
  return messages.length > 0 ? [[numero, { ...EMPTY, messages }]] : []
}

function firstUnread(messages, count) {
  const inbound = count > 0 ? [...messages].filter(({ direction }) => direction === 'inbound').slice(-count) : []
  return inbound.length > 0 ? { before: inbound[0].id, count } : null
}
