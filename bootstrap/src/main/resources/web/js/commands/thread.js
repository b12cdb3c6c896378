import { t } from '../texts.js'

const PAGE = 60
const MOST = 200
const FURTHEST = 50 // pages of a search for one message

/** Opening conversations and reading backwards. */
export function threadCommands({ store, api, tell }) {
  const threadOf = (numero) => store.state.threads[numero]
  const underWay = new Map() // the page that is being read of each thread

  function reading(numero, page) {
    const ended = page.finally(() => underWay.get(numero) === ended && underWay.delete(numero))
    underWay.set(numero, ended)
    return ended
  }

  const load = (numero) => reading(numero, newest(numero))

  /** Loads the page before the oldest message known; answers whether there was one. */
  function older(numero, limit = PAGE) {
    if (underWay.has(numero)) return underWay.get(numero)
    return threadOf(numero)?.before ? reading(numero, before(numero, limit)) : Promise.resolve(false)
  }

  /** Loads the newest page, long enough to have all that is unread in it. */
  async function newest(numero) {
    const askedAt = store.state.turn
    const unread = store.state.rows.get(numero)?.no_leidos ?? 0
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

  async function before(numero, limit) {
    store.dispatch({ type: 'threadAsked', numero })
    try {
      const answer = await api.conversation(numero, { before: threadOf(numero).before, limit })
      store.dispatch({ type: 'olderLoaded', numero, answer })
      return true
    } catch (error) {
      store.dispatch({ type: 'olderFailed', numero, error: error.message })
      return false
    }
  }

  const has = (numero, id) => Boolean(threadOf(numero).messages.get(id))

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

    /** Opens a conversation at one message, reading backwards until it is there; says so when it never is. */
    async showMessage(numero, id) {
      await this.openConversation(numero)
      const isWanted = () => store.state.open === numero && !has(numero, id)
      for (let pages = 0; pages < FURTHEST && isWanted() && (await older(numero, MOST)); pages++);
      if (isWanted()) return tell(t('messageNotFound'))
      if (store.state.open === numero) store.dispatch({ type: 'targeted', numero, id })
    },
  }
}
