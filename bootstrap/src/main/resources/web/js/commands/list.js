/** Loading, filtering and searching the list of conversations. */
export function listCommands({ store, api }) {
  const asked = { found: 0 }

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

    /** Asks for the own unread count of a conversation that an event for everybody brought up for the first time. */
    async completeRow({ conversacion: row }) {
      if (!row || row.no_leidos !== undefined || store.state.rows[row.numero] || row.entrantes < 2) return
      const answer = await api.conversation(row.numero, { limit: 1 }).catch(() => null)
      if (!answer) return
      const { success, mensajes, anteriores, seq, ...conversacion } = answer
      store.dispatch({ tipo: 'conversacion', conversacion })
    },

    /** Loads the next page, once. */
    async moreOfList() {
      const { filter, query, next } = store.state.list
      if (!next || asked.cursor === next) return
      asked.cursor = next
      await load({ filter, query, cursor: next })
      asked.cursor = null
    },
  }
}
