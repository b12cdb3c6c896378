import { el } from '../el.js'
import { previewOf } from '../preview.js'
import { t } from '../texts.js'

/** The message that a contact's reply points to, as a block above the reply that leads there; null without one. */
export function quote({ cita }, quoted, { contact, onShow }) {
  if (!cita) return null
  if (!quoted) return el('p', { className: 'quote quote--gone' }, t('quotedGone'))
  const name = quoted.direction === 'inbound' ? contact : quoted.agente || t('you')
  return el(
    'button',
    {
      type: 'button',
      className: `quote quote--${quoted.direction}`,
      ariaLabel: `${t('quoted', { name })}. ${previewOf(quoted)}`,
      dataset: { testid: 'quote' },
      onclick: () => onShow(quoted),
    },
    el('span', { className: 'quote__author' }, name),
    el('span', { className: 'quote__words' }, previewOf(quoted)),
  )
}
