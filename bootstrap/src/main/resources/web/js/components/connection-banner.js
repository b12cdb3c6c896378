import { el, icon } from '../el.js'
import { t } from '../texts.js'

const PATIENCE = 5_000

/** Says discreetly that the page is cut off, but only when that lasts. */
export function connectionBanner({ store }) {
  const node = el('div', { className: 'connection', role: 'status', hidden: true, dataset: { testid: 'connection' } })
  const pending = { timer: null }
  store.watch(
    ({ connection }) => connection,
    (connection) => {
      clearTimeout(pending.timer)
      node.dataset.state = connection
      const words = { offline: 'offline', refreshing: 'refreshing' }[connection]
      const show = () => {
        node.replaceChildren(...(words ? [icon('wifi'), t(words)] : []))
        node.hidden = !words
      }
      if (words && node.hidden) pending.timer = setTimeout(show, PATIENCE)
      else show()
    },
  )
  return node
}
