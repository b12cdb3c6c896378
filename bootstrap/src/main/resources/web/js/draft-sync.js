import { forgetDrafts, recall, remember } from './storage.js'

const PAUSE = 800 // of the typing, before a draft is told
const FINAL = [400, 403, 404, 413] // what the server will answer however often it is told

/** Keeps drafts on the server, so that they wait on every device; what could not be told yet is told later. */
export function syncDrafts({ store, api, pause = PAUSE }) {
  const untold = new Set(recall('untoldDrafts', []))
  const telling = new Set() // told, but not answered yet
  const told = { drafts: store.state.drafts, timer: null, turn: Promise.resolve() }

  const isOurs = (numero) => untold.has(numero) || telling.has(numero)
  const rememberOurs = () => remember('untoldDrafts', [...new Set([...untold, ...telling])])

  /** Tells the server every draft that it does not have yet. */
  async function tell() {
    untold.forEach((numero) => telling.add(numero))
    untold.clear()
    const sending = [...telling]
    const results = await Promise.allSettled(
      sending.map((numero) => api.saveDraft(numero, store.state.drafts[numero] ?? '')),
    )
    // What was not refused for good is tried again with the next change.
    results.forEach(({ reason }, i) => {
      const isWanted = telling.delete(sending[i])
      if (isWanted && reason && !FINAL.includes(reason.status)) untold.add(sending[i])
    })
    rememberOurs()
  }

  // One after the other: of two drafts of one conversation the later has to come last.
  const tellInTurn = () => (told.turn = told.turn.then(tell))

  /** Notes which drafts have changed, and tells them when the typing pauses. */
  function note(drafts) {
    const numeros = new Set([...Object.keys(told.drafts), ...Object.keys(drafts)])
    numeros.forEach((numero) => told.drafts[numero] !== drafts[numero] && untold.add(numero))
    told.drafts = drafts
    rememberOurs()
    clearTimeout(told.timer)
    told.timer = setTimeout(tellInTurn, pause)
  }

  store.watch(
    ({ drafts }) => drafts,
    (drafts) => drafts !== told.drafts && note(drafts),
  )

  return {
    /** Takes over what the server has; what it was never told stays as it is here, be it that the text is gone. */
    async load() {
      const { borradores } = await api.drafts()
      const ours = [...untold, ...telling].map((numero) => [numero, store.state.drafts[numero]])
      told.drafts = written({ ...borradores, ...Object.fromEntries(ours) })
      store.dispatch({ type: 'draftsLoaded', drafts: told.drafts })
      if (untold.size > 0) await tellInTurn()
    },

    /** Whether what came from the server is news; what was written here since then is newer. */
    hear({ numero, texto }) {
      if (isOurs(numero)) return false
      told.drafts = { ...told.drafts, [numero]: texto || undefined }
      return true
    },

    /** Lets go of all that was being written, for when somebody signs out of a shared computer. */
    forget() {
      clearTimeout(told.timer)
      untold.clear()
      telling.clear()
      forgetDrafts()
    },
  }
}

const written = (drafts) => Object.fromEntries(Object.entries(drafts).filter(([, text]) => text))
