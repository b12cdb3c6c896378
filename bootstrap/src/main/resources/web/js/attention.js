/** Watches whether somebody looks at the open conversation, and then counts its messages as seen. */
export function watchAttention({ store, commands }) {
  const tell = () =>
    store.dispatch({ type: 'focused', focused: document.visibilityState === 'visible' && document.hasFocus() })
  addEventListener('focus', tell)
  addEventListener('blur', tell)
  document.addEventListener('visibilitychange', tell)
  tell()

  const opened = { numero: null }
  store.watch(
    ({ open, focused, threads }) => [
      open,
      focused,
      threads[open]?.loaded,
      threads[open]?.following,
      threads[open]?.messages,
    ],
    ([open, focused, loaded, following]) => {
      if (!open || !loaded || !focused) return opened.numero === open ? null : (opened.numero = null)
      if (following || opened.numero !== open) commands.saw(open)
      opened.numero = open
    },
  )
}
