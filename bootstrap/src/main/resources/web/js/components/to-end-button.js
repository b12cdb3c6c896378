import { el, icon } from '../el.js'
import { count, t } from '../texts.js'
import { oncePerFrame } from '../timing.js'

const unseen = ({ messages, seen }) =>
  messages.filter(({ direction, seq }) => direction === 'inbound' && seq > seen).length

/** The round button that leads back to the newest message, with the number of those not seen yet. */
export function toEndButton({ store }, numero, { keeper, scroller, onClick }, signal) {
  const badge = el('span', { className: 'badge', hidden: true })
  const node = el(
    'button',
    { type: 'button', className: 'to-end', hidden: true, ariaLabel: t('toEnd'), title: t('toEnd'), onclick: onClick },
    icon('chevron-down'),
    badge,
  )
  const look = () => {
    const thread = store.state.threads[numero]
    const far = keeper.screensToEnd > 1 || (!keeper.following && !badge.hidden)
    node.hidden = !thread || (!far && thread.following)
  }
  scroller.addEventListener('scroll', oncePerFrame(look), { passive: true, signal })
  store.watch(
    ({ threads }) => (threads[numero]?.loaded ? unseen(threads[numero]) : 0),
    (n) => {
      badge.hidden = n === 0
      badge.textContent = n
      node.ariaLabel = n > 0 ? `${t('toEnd')} (${count('newMessages', n)})` : t('toEnd')
      look()
    },
    signal,
  )
  return node
}
