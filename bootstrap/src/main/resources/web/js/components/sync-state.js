import { el, icon } from '../el.js'
import { t } from '../texts.js'

const ICONS = { pendiente: 'clock', confirmado: 'check', fallido: 'triangle-exclamation' }

/** How far a change got at the Wix side: pending, confirmed or failed. */
export function syncState(state) {
  if (!(state in ICONS)) return null
  return el(
    'p',
    { className: `sync sync--${state}`, dataset: { testid: 'sync-state', state } },
    icon(ICONS[state]),
    t(`state_${state}`),
  )
}
