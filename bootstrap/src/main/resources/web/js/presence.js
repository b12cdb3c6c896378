const REPEAT = 20_000
const STILL_TYPING = 4_000

/** Tells the team at which conversation this person is, and whether they write; a hidden page is nowhere. */
export function tellPresence({ store, api }) {
  const told = { numero: null, doing: null, at: 0 }
  const typed = { numero: null, until: 0 }

  /** Where this person is now, as colleagues should see it. */
  const wish = ({ open, focused }) => {
    if (!open || !focused) return { numero: null, doing: null }
    const typing = typed.numero === open && typed.until > Date.now()
    return { numero: open, doing: typing ? 'escribe' : 'mira' }
  }

  const say = (numero, doing) =>
    api.present(numero, doing).then(
      ({ personas }) => store.dispatch({ tipo: 'presencia', numero, personas }),
      () => {}, // presence is a courtesy; the next word makes up for a lost one
    )

  /** Tells the team when that has changed, and again before they would forget it. */
  function look() {
    const { numero, doing } = wish(store.state)
    const fresh = Date.now() - told.at < REPEAT
    if (numero === told.numero && doing === told.doing && (fresh || !numero)) return
    if (told.numero && told.numero !== numero) say(told.numero, 'sale')
    Object.assign(told, { numero, doing, at: Date.now() })
    if (numero) say(numero, doing)
  }

  store.watch(({ open, focused, now }) => [open, focused, now], look)
  store.watch(
    ({ open, drafts }) => [open, drafts[open]],
    ([open, draft], before) => {
      if (!draft || before?.[0] !== open) return
      Object.assign(typed, { numero: open, until: Date.now() + STILL_TYPING })
      look()
    },
  )
  addEventListener('pagehide', () => told.numero && api.present(told.numero, 'sale').catch(() => {}))
}
