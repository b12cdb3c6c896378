import { hasFailed } from '../delivery.js'
import { newId as randomId } from '../ids.js'
import { t } from '../texts.js'
import { wait } from '../timing.js'

const PAUSES = [1_000, 3_000, 8_000]

/** Sending from this page: shown at once, in order, and never twice, since a message keeps its id from try to try. */
export function sendingCommands({ store, api, now, newId = randomId, pause = wait }) {
  const lines = new Map() // the messages of one conversation leave one after the other

  function send(numero, text, { forced = false, id = newId() } = {}) {
    const { threads, session } = store.state
    const seen = threads[numero]?.seen || undefined
    store.dispatch({ type: 'messageQueued', numero, message: draftMessage(id, text, session, now()) })
    const before = lines.get(numero) ?? Promise.resolve()
    const turn = before.then(() => deliver({ numero, text, id, seen, forced }))
    lines.set(numero, turn)
    return turn
  }

  /** Brings one message to the server, and shows what became of it. */
  async function deliver(draft) {
    try {
      const { mensaje } = await persist(() => api.send(draft))
      store.dispatch({ type: 'messageAccepted', numero: draft.numero, message: mensaje })
    } catch (error) {
      refused(draft, error)
    }
  }

  // Whatever the server itself did not answer leaves the outcome open; the same id makes asking again harmless.
  async function persist(attempt, pauses = PAUSES) {
    try {
      return await attempt()
    } catch (error) {
      if (error.code || error.status === 401 || pauses.length === 0) throw error
      await pause(pauses[0])
      return persist(attempt, (await cutOff()) ? PAUSES : pauses.slice(1))
    }
  }

  // While the page is cut off there is nobody to ask; answers, when that is over, whether it was.
  function cutOff() {
    const isOffline = ({ connection }) => connection === 'offline'
    if (!isOffline(store.state)) return false
    const over = new AbortController()
    return new Promise((resolve) => {
      store.watch(isOffline, (offline) => offline || resolve(true), over.signal)
    }).finally(() => over.abort())
  }

  /** Shows why a message did not leave; when somebody wrote meanwhile its text goes back to the composer. */
  function refused({ numero, text, id }, error) {
    if (error.status === 409 || error.status === 401) {
      store.dispatch({ type: 'messageWithdrawn', numero, id })
      store.dispatch({ type: 'textReturned', numero, text })
      if (error.status === 409) store.dispatch({ type: 'conflicted', numero, messages: error.body.mensajes ?? [] })
      return
    }
    if (error.status === 422) store.dispatch({ type: 'windowClosed', numero })
    store.dispatch({ type: 'messageRefused', numero, id, error: reason(error) })
  }

  return {
    /** Sends a text; `forced` although somebody wrote meanwhile. */
    sendMessage: send,

    /** Tries again, once: the same message as long as the server may not have it, else a new one. */
    async retryMessage(numero, { id }) {
      const message = store.state.threads[numero]?.messages.get(id)
      if (!message || !hasFailed(message) || message.retried) return
      if (message.seq === null) return send(numero, message.body, { id })
      store.dispatch({ type: 'messageRetried', numero, id })
      return send(numero, message.body)
    },

    /** Lets go of a message that was held back; its text is returned to the composer. */
    editHeld: (numero) => store.dispatch({ type: 'conflictSettled', numero }),
  }
}

const reason = ({ status, code = '', message }) => ({
  codigo: code,
  causa: status === 0 ? t('failedOffline') : message,
  accion: code ? '' : t('failedOfflineAdvice'),
})

const draftMessage = (id, text, session, millis) => ({
  id,
  sid: null,
  direction: 'outbound',
  author: 'agent',
  agente: session?.usuario ?? null,
  tipo: 'texto',
  body: text,
  timestamp: new Date(millis).toISOString(),
  seq: null,
  status: 'pending',
  error: null,
  media: [],
  origenes: ['bandeja'],
})
