import { FILTERS } from '../filters.js'
import { Roll } from '../roll.js'
import { byField } from '../sorted.js'
import { mergeRows } from './rows.js'

const byNumber = byField('numero')
const newestFirst = (a, b) => b.at - a.at || b.seq - a.seq || byNumber(a, b)

// Providers tell whole seconds: of the same second the last commit is the newest, and what has none yet even newer.
const entryOf = ({ numero, actividad, ultimo_mensaje: last }) => ({
  numero,
  at: Date.parse(actividad) || 0,
  seq: last?.seq ?? Number.MAX_SAFE_INTEGER,
})

/** The numbers of those conversations, newest first, each once. */
export const orderOf = (rows) => Roll.of('numero', newestFirst, rows.map(entryOf))

/** Puts one conversation where its activity belongs, or takes it out when the filter no longer wants it. */
export function placed(state, numero) {
  const { list, rows, open, now } = state
  const row = rows.get(numero)
  const listed = list.order.get(numero)
  const wanted = list.query ? listed : FILTERS[list.filter](row, now) || (listed && open === numero)
  const entry = entryOf(row)
  if (!listed && isBeyond(list, entry)) return state // it will come with its page
  if (!wanted) return withOrder(state, list.order.without(numero))
  return listed && newestFirst(listed, entry) === 0 ? state : withOrder(state, list.order.with(entry))
}

const withOrder = (state, order) => (order === state.list.order ? state : { ...state, list: { ...state.list, order } })

const isBeyond = ({ order, next }, entry) => next && !(order.length > 0 && newestFirst(entry, order.at(-1)) < 0)

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
      ...(isSame(state.list, filter, query) ? {} : { order: orderOf([]), next: null }),
    },
    found: query === state.list.query ? state.found : { query: '', messages: [] },
  }),

  listLoaded(state, { filter, query, answer, askedAt, more }) {
    if (!isSame(state.list, filter, query)) return state
    const told = Object.values(answer.conversaciones)
    const rows = mergeRows(state.rows, told, askedAt)
    const known = ({ numero }) => rows.get(numero)
    const heardSince = () => [...state.list.order].map(known).filter(({ turn }) => turn > askedAt)
    const order = more
      ? told.map(known).reduce((all, row) => all.with(entryOf(row)), state.list.order)
      : orderOf([...heardSince(), ...told.map(known)])
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
