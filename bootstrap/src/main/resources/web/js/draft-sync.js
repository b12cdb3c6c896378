import { recall, remember } from './storage.js'

const PAUSE = 800 // of the typing, before a draft is told

/** Keeps drafts on the server, so that they wait on every device; what could not be told yet is told later. */
export function syncDrafts({ store, api, pause = PAUSE }) {
  const untold = new Set(recall('untoldDrafts', []))
  const told = { drafts: store.state.drafts, timer: null }

  async function tell() {
    const sending = [...untold]
    untold.clear()
    const results = await Promise.allSettled(
      sending.map((numero) => api.saveDraft(numero, store.state.drafts[numero] ?? '')),
    )
    // A refusal is final; without an answer it is tried again with the next change.
    results.forEach(({ reason }, i) => reason?.status === 0 && untold.add(sending[i]))
    remember('untoldDrafts', [...untold])
  }

  function note(drafts) {
    const numeros = new Set([...Object.keys(told.drafts), ...Object.keys(drafts)])
    numeros.forEach((numero) => told.drafts[numero] !== drafts[numero] && untold.add(numero))
    told.drafts = drafts
    remember('untoldDrafts', [...untold])
    clearTimeout(told.timer)
    told.timer = setTimeout(tell, pause)
  }

  store.watch(
    ({ drafts }) => drafts,
    (drafts) => drafts !== told.drafts && note(drafts),
  )

  return {
    /** Takes over what the server has; only what was never told to it stays as it is here. */
    async load() {
      const { borradores } = await api.drafts()
      const mine = Object.entries(store.state.drafts).filter(([numero]) => untold.has(numero))
      told.drafts = { ...borradores, ...Object.fromEntries(mine) }
      store.dispatch({ type: 'draftsLoaded', drafts: told.drafts })
      if (untold.size > 0) await tell()
    },

    /** Whether what came from the server is news; what was written here since then is newer. */
    hear({ numero, texto }) {
      if (untold.has(numero)) return false
      told.drafts = { ...told.drafts, [numero]: texto || undefined }
      return true
    },
  }
}
