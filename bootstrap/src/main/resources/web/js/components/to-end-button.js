import { el, icon } from '../el.js'
import { count, t } from '../texts.js'
import { inboundSince } from '../timeline.js'
import { oncePerFrame } from '../timing.js'


/** The round button that leads back to the newest message, with the number of those not seen yet. */
export function toEndButton({ store }, numero, { keeper, scroller, onClick }, signal) {
  const badge = el('span', { className: 'badge', hidden: true })
  const node = el(
    'button',
    { type: 'button', className: 'to-end', hidden: true, ariaLabel: t('toEnd'), title: t('toEnd'), onclick: onClick },
    icon('chevron-down'),
    badge,
  )
  // It hides near the end, but not while it still counts something new.
  const look = () => {
    const thread = store.state.threads[numero]
    const far = keeper.screensToEnd > 1 || (!keeper.following && !badge.hidden)
    node.hidden = !thread || (!far && thread.following)
  }
  scroller.addEventListener('scroll', oncePerFrame(look), { passive: true, signal })
  store.watch(
    ({ threads }) => [threads[numero]?.loaded, threads[numero]?.messages, threads[numero]?.seen],
    ([loaded, messages, seen]) => {
      const n = loaded ? inboundSince(messages, seen) : 0
      badge.hidden = n === 0
      badge.textContent = n
      node.ariaLabel = n > 0 ? `${t('toEnd')} (${count('newMessages', n)})` : t('toEnd')
      look()
    },
    signal,
  )
  return node
}
