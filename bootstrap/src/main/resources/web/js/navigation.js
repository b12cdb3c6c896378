import { parseRoute, routeTo } from './routes.js'

/** Connects addresses, the browser's back button and in-page links with what is shown. */
export function createNavigation({ store, commands }) {
  const here = () => location.hash || '#/'

  /** Shows what the address says. */
  function show() {
    const { numero, panel, message } = parseRoute(here())
    if (message) commands.showMessage(numero, message)
    else commands.openConversation(numero)
    store.dispatch({ type: 'panelToggled', panel })
  }

  /** Goes to an address; from one conversation to another the browser's back button still leads to the list. */
  function go(route) {
    const sideways = Boolean(parseRoute(here()).numero) && !parseRoute(route).panel
    if (route !== here())
      sideways ? history.replaceState(history.state, '', route) : history.pushState({ from: here() }, '', route)
    show()
  }

  /** Goes one level up, through the history when that is where we came from. */
  function up() {
    const { numero, panel } = parseRoute(here())
    const parent = panel ? routeTo(numero) : routeTo()
    if (history.state?.from === parent) return history.back()
    history.replaceState(null, '', parent)
    show()
  }

  // Somebody may be asked for by another number than the server's name for the conversation.
  store.watch(
    ({ open, threads }) => threads[open]?.called,
    (called) => called && called !== store.state.open && go(routeTo(called)),
  )

  addEventListener('popstate', show)
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#/"]')
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return
    event.preventDefault()
    go(link.getAttribute('href'))
  })
  return { go, up, show }
}
