import { FILTERS } from '../filters.js'
import { mergeRows } from './rows.js'

// Rows never change, so each is asked for its time once; a list of many is sorted again and again.
const times = new WeakMap()

function activity(rows, numero) {
  const row = rows[numero]
  if (!row) return 0
  if (!times.has(row)) times.set(row, Date.parse(row.actividad) || 0)
  return times.get(row)
}

/** Newest first, each once. */
export const ordered = (rows, numeros) => [...new Set(numeros)].sort((a, b) => activity(rows, b) - activity(rows, a))

/** Puts one conversation where its activity belongs, or takes it out when the filter no longer wants it. */
export function placed(state, numero) {
  const { list, rows } = state
  const row = rows[numero]
  const listed = list.order.includes(numero)
  const wanted = list.query ? listed : FILTERS[list.filter](row, state.now) || (listed && state.open === numero)
  const others = listed ? list.order.filter((other) => other !== numero) : list.order
  if (!wanted) return listed ? { ...state, list: { ...list, order: others } } : state
  const found = others.findIndex((other) => activity(rows, other) < activity(rows, numero))
  const beyond = found < 0 && list.next && !listed // it will come with its page
  return beyond
    ? state
    : { ...state, list: { ...list, order: others.toSpliced(found < 0 ? others.length : found, 0, numero) } }
}

/** What happens to the list of conversations. */
export const listEvents = {
  listAsked: (state, { filter, query }) => ({
    ...state,
    list: {
      ...state.list,
      filter,
      query,
      loading: true,
      failed: false,
      ...(isSame(state.list, filter, query) ? {} : { order: [], next: null }),
    },
    found: query === state.list.query ? state.found : { query: '', messages: [] },
  }),

  listLoaded(state, { filter, query, answer, askedAt, more }) {
    if (!isSame(state.list, filter, query)) return state
    const rows = mergeRows(state.rows, answer.conversaciones, askedAt)
    const numeros = Object.keys(answer.conversaciones)
    const kept = more ? state.list.order : state.list.order.filter((numero) => rows[numero].turn > askedAt)
    const order = ordered(rows, [...kept, ...numeros])
    return { ...state, rows, list: { ...state.list, order, next: answer.siguiente, loading: false, failed: false } }
  },

  listFailed: (state, { filter, query }) =>
    isSame(state.list, filter, query)
      ? { ...state, list: { ...state.list, loading: false, failed: state.list.order.length === 0 } }
      : state,

  messagesFound: (state, { query, messages }) =>
    query === state.list.query ? { ...state, found: { query, messages } } : state,
}

const isSame = (list, filter, query) => list.filter === filter && list.query === query
