import { el, icon } from '../el.js'
import { exactTime, timeOfDay } from '../format.js'
import { t } from '../texts.js'
import { tick } from './tick.js'

/** The small line at the end of a message: who (when it was the bot), when, and the tick. */
export function messageMeta(message) {
  const { timestamp, author } = message
  return el(
    'span',
    { className: 'bubble__meta' },
    author === 'bot' &&
      el('span', { className: 'bubble__bot', role: 'img', ariaLabel: t('byBot'), title: t('byBot') }, icon('robot')),
    el('time', { dateTime: timestamp, title: exactTime(timestamp) }, timeOfDay(timestamp)),
    tick(message),
  )
}
