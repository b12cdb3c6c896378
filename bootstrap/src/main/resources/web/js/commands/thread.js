import { indexOfMessage } from '../timeline.js'

const PAGE = 60
const MOST = 200
const FURTHEST = 50 // pages of a search for one message

/** Opening conversations and reading backwards. */
export function threadCommands({ store, api }) {
  const threadOf = (numero) => store.state.threads[numero]

  async function load(numero) {
    const askedAt = store.state.turn
    const unread = store.state.rows[numero]?.no_leidos ?? 0
    store.dispatch({ type: 'threadAsked', numero })
    try {
      const answer = await api.conversation(numero, { limit: Math.min(MOST, Math.max(PAGE, unread + 10)) })
      store.dispatch({ type: 'threadLoaded', numero, answer, askedAt })
      return true
    } catch (error) {
      const unknown = error.code === 'conversacion_desconocida'
      if (unknown)
        store.dispatch({ type: 'threadLoaded', numero, answer: { mensajes: [], anteriores: null, seq: 0 }, askedAt })
      else store.dispatch({ type: 'threadFailed', numero, error: error.message })
      return unknown
    }
  }

  async function older(numero, limit = PAGE) {
    const thread = threadOf(numero)
    if (!thread?.before || thread.loading) return false
    store.dispatch({ type: 'threadAsked', numero })
    try {
      store.dispatch({
        type: 'olderLoaded',
        numero,
        answer: await api.conversation(numero, { before: thread.before, limit }),
      })
      return true
    } catch (error) {
      store.dispatch({ type: 'olderFailed', numero, error: error.message })
      return false
    }
  }

  return {
    /** Shows a conversation; what is known of it appears at once. */
    openConversation(numero) {
      store.dispatch({ type: 'opened', numero })
      return numero && !threadOf(numero).loaded ? load(numero) : Promise.resolve(true)
    },

    /** Loads the newest page again. */
    reloadThread: load,

    /** Loads one page of older messages, one request at a time. */
    olderMessages: older,

    /** Opens a conversation at one message, reading backwards until it is there. */
    async showMessage(numero, id) {
      await this.openConversation(numero)
      for (let pages = 0; pages < FURTHEST && indexOfMessage(threadOf(numero).messages, id) < 0; pages++) {
        if (store.state.open !== numero || !(await older(numero, MOST))) return
      }
      store.dispatch({ type: 'targeted', numero, id })
    },
  }
}
