import { el } from '../el.js'
import { dayName } from '../format.js'
import { count } from '../texts.js'
import { oncePerFrame } from '../timing.js'

const TOP = 120 // pixels: there the day's own pill is on screen

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)

/** The pill that starts a day in the thread. */
export const dayPill = (item, now) =>
  el(
    'li',
    { className: 'day', dataset: { timestamp: item.timestamp } },
    el('span', { className: 'pill' }, capital(dayName(item.timestamp, now))),
  )

/** The bar before the first unread message. */
export const unreadBar = (item) =>
  el(
    'li',
    { className: 'unread-bar', dataset: { testid: 'unread-bar' } },
    el('span', { className: 'pill' }, count('unread', item.count)),
  )

/** The pill that floats above while somebody scrolls, and tells which day is on screen. */
export function floatingDay(scroller, { timestampOnTop, now }, signal) {
  const name = el('span', { className: 'pill' })
  const node = el('div', { className: 'floating-day', attributes: { 'aria-hidden': 'true' } }, name)
  const pending = { timer: null }
  const tell = oncePerFrame(() => {
    const timestamp = timestampOnTop()
    if (!timestamp || scroller.scrollTop < TOP) return node.classList.remove('floating-day--shown')
    name.textContent = capital(dayName(timestamp, now()))
    node.classList.add('floating-day--shown')
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => node.classList.remove('floating-day--shown'), 1200)
  })
  scroller.addEventListener('scroll', tell, { passive: true, signal })
  return node
}
