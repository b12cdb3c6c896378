import { el } from '../el.js'
import { timeOfDay } from '../format.js'
import { t } from '../texts.js'

/** A small dot that tells how fresh the page is: live, asked for now and then, or cut off since when. */
export function freshness({ store }) {
  const node = el('span', { className: 'freshness', role: 'img', dataset: { testid: 'freshness' } })
  store.watch(
    ({ connection, heardAt }) => [connection, heardAt],
    ([connection, heardAt]) => {
      const words = t(`fresh_${connection}`, { time: timeOfDay(heardAt) })
      node.dataset.state = connection
      node.ariaLabel = words
      node.title = words
    },
  )
  return node
}
