import { openNewChat } from './components/new-chat-dialog.js'
import { openShortcuts } from './components/shortcuts-dialog.js'
import { routeTo } from './routes.js'

const isTyping = ({ target }) => target.closest('input, textarea, select') !== null

/** Plain letters as shortcuts, since browsers keep most Ctrl combinations to themselves. */
export function listenForShortcuts(app) {
  const { store, go, up } = app
  const focus = (selector) => document.querySelector(selector)?.focus()
  const step = (by) => () => {
    const { list, open } = store.state
    const numero = list.order[Math.max(0, list.order.indexOf(open) + by)]
    if (numero) go(routeTo(numero))
  }
  const panel = () => (store.state.panel ? up() : store.state.open && go(routeTo(store.state.open, { panel: true })))
  const keys = {
    '/': () => focus('.search__input'),
    j: step(1),
    k: step(-1),
    n: () => openNewChat(app),
    c: () => focus('.composer__text'),
    i: panel,
    r: () => document.querySelector('.refresh').click(),
    '?': openShortcuts,
  }

  document.addEventListener('keydown', (event) => {
    const busy =
      event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open], .popover:popover-open')
    if (busy || event.defaultPrevented) return
    if (event.key === 'Escape' && store.state.open) return up()
    if (!(event.key in keys) || isTyping(event)) return
    event.preventDefault()
    keys[event.key]()
  })
}
