import { hasFailed } from '../delivery.js'
import { el, icon } from '../el.js'
import { t } from '../texts.js'

/** Why a message was not sent, what helps, and the way to try again. */
export function failureNote(message, onRetry) {
  if (!hasFailed(message)) return null
  const { causa, accion } = message.error ?? {}
  const again = el(
    'button',
    { type: 'button', className: 'link-button', onclick: () => onRetry(message) },
    icon('rotate-right'),
    t('retry'),
  )
  return el(
    'div',
    { className: 'failure', dataset: { testid: 'failure' } },
    el('span', {}, causa || t('failedCause')),
    accion && el('span', {}, accion),
    message.retried ? el('span', { className: 'failure__done' }, t('retried')) : again,
  )
}
