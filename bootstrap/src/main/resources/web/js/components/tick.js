import { tickOf } from '../delivery.js'
import { drawing, el } from '../el.js'
import { t } from '../texts.js'

const PATHS = {
  waiting: 'M8 1.3a4.4 4.4 0 1 0 .01 0M8 3.2v2.7l1.8 1.1',
  sent: 'M3.2 6.1 6.2 9.1 12.6 1.9',
  delivered: 'M.8 6.1 3.8 9.1 10.2 1.9M7.4 8.2 8.4 9.1 14.8 1.9',
  read: 'M.8 6.1 3.8 9.1 10.2 1.9M7.4 8.2 8.4 9.1 14.8 1.9',
  failed: 'M8 1a4.6 4.6 0 1 0 .01 0M8 3v3M8 7.9v.3',
}

/** The mark that tells how far a message of ours got; null for messages of the contact. */
export function tick(message) {
  const kind = tickOf(message)
  if (!kind) return null
  const label = t(`tick_${kind}`)
  return el(
    'span',
    { className: `tick tick--${kind}`, role: 'img', ariaLabel: label, title: label, dataset: { testid: 'tick' } },
    drawing('0 0 16 11', PATHS[kind], 'tick__shape'),
  )
}
