import { el } from '../el.js'
import { previewOf } from '../preview.js'
import { t } from '../texts.js'

/**
 * The message that a contact's reply points to, as a block above the reply that leads there; null without one.
 * What is not at hand is asked for, and shown when it is there.
 */
export function quote(message, { contact, commands, numero }) {
  if (!message.cita) return null
  const shown = (quoted) => block(quoted, contact, () => commands.showMessage(numero, quoted.id))
  const near = commands.quotedNear(numero, message)
  if (near) return shown(near)
  const waiting = el('p', { className: 'quote quote--gone', dataset: { testid: 'quote' } }, t('quotedGone'))
  commands.quotedAnywhere(message).then((quoted) => quoted && waiting.replaceWith(shown(quoted)))
  return waiting
}

function block(quoted, contact, onclick) {
  const name = quoted.direction === 'inbound' ? contact : quoted.agente || t('you')
  return el(
    'button',
    {
      type: 'button',
      className: `quote quote--${quoted.direction}`,
      ariaLabel: `${t('quoted', { name })}. ${previewOf(quoted)}`,
      dataset: { testid: 'quote' },
      onclick,
    },
    el('span', { className: 'quote__author' }, name),
    el('span', { className: 'quote__words' }, previewOf(quoted)),
  )
}
