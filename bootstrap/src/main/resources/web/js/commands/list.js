import { wait } from '../timing.js'

const SOON = 1_000
const RESPITE = 5_000 // after a page that did not come

/** Loading, filtering and searching the list of conversations. */
export function listCommands({ store, api, pause = wait }) {
  const asked = { found: 0, rows: false }
  const guessed = new Set() // conversations of which only an event for everybody is known

  /** Loads a page of the list; answers whether that worked. */
  async function load({ filter, query, cursor, limit }) {
    const askedAt = store.state.turn
    try {
      const answer = await api.conversations({ filter, query, cursor, limit })
      store.dispatch({ type: 'listLoaded', filter, query, answer, askedAt, more: Boolean(cursor) })
      return true
    } catch {
      store.dispatch({ type: 'listFailed', filter, query })
      return false
    }
  }

  /** Finds messages; an answer that a later question has overtaken is dropped. */
  async function find(query) {
    const mine = ++asked.found
    const answer = query ? await api.search(query).catch(() => null) : { mensajes: [] }
    if (answer && mine === asked.found) store.dispatch({ type: 'messagesFound', query, messages: answer.mensajes })
  }

  function show(filter, query) {
    store.dispatch({ type: 'listAsked', filter, query })
    find(query)
    return load({ filter, query })
  }

  // The newest conversations are those that events tell of; asking for them leaves no trace, as opening one would.
  async function complete() {
    const askedAt = store.state.turn
    const answer = await api.conversations({ filter: 'todos' }).catch(() => null) // asked again with the next guess
    if (!answer) return
    const settled = [...guessed].filter((numero) => !(store.state.rows.get(numero)?.turn > askedAt))
    settled.forEach((numero) => {
      guessed.delete(numero)
      const conversacion = answer.conversaciones[numero]
      if (conversacion) store.dispatch({ tipo: 'conversacion', conversacion })
    })
  }

  return {
    /** Chooses a filter. */
    filterList: (filter) => show(filter, store.state.list.query),

    /** Searches conversations and messages; an empty query ends the search. */
    searchList: (query) => show(store.state.list.filter, query.trim()),

    /** Loads what is shown again, keeping the place. */
    reloadList() {
      const { filter, query, order } = store.state.list
      return load({ filter, query, limit: Math.min(200, Math.max(50, order.length)) })
    },

    /** Sees to the own unread count of a conversation that an event for everybody brought up for the first time. */
    async completeRow({ conversacion: row }) {
      const isForAll = row && row.no_leidos === undefined
      if (!isForAll || (store.state.rows.get(row.numero) && !guessed.has(row.numero)) || row.entrantes < 2) return
      guessed.add(row.numero)
      if (asked.rows) return
      asked.rows = true
      await pause(SOON) // many may come at once, and one answer tells of all
      asked.rows = false
      await complete()
    },

    /** Loads the next page, once. */
    async moreOfList() {
      const { filter, query, next } = store.state.list
      if (!next || asked.cursor === next) return
      asked.cursor = next
      if (!(await load({ filter, query, cursor: next }))) await pause(RESPITE)
      if (asked.cursor === next) asked.cursor = null
    },
  }
}
