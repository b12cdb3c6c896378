import { openCommandBar } from './components/command-bar.js'
import { pageCommands } from './page-commands.js'
import { routeTo } from './routes.js'

const isTyping = ({ target }) => target.closest('input, textarea, select') !== null
const isBusy = () => document.querySelector('dialog[open], .popover:popover-open') !== null

/** Plain letters as shortcuts, since browsers keep most Ctrl combinations to themselves; Ctrl+K they leave to us. */
export function listenForShortcuts(app) {
  const { store, go, up } = app

  /** Opens the conversation so many rows further down. */
  function step(by) {
    const { list, open } = store.state
    const next = list.order.at(Math.max(0, list.order.indexOf(open) + by))
    if (next) go(routeTo(next.numero))
  }

  /** What a key does here and now, if anything. */
  function actionFor(key) {
    if (key === 'j') return () => step(1)
    if (key === 'k') return () => step(-1)
    return pageCommands(app).find((command) => command.key === key)?.run
  }

  document.addEventListener('keydown', (event) => {
    const chord = event.ctrlKey || event.metaKey
    if (chord && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k' && !isBusy()) {
      event.preventDefault()
      return openCommandBar(app)
    }
    if (chord || event.altKey || event.defaultPrevented || isBusy()) return
    if (event.key === 'Escape' && store.state.open) return up()
    const action = isTyping(event) ? null : actionFor(event.key)
    if (!action) return
    event.preventDefault()
    action()
  })
}
