import { el } from '../el.js'
import { exactTime, timeLeft } from '../format.js'
import { windowOpen, windowShare } from '../reply-time.js'
import { t } from '../texts.js'
import { tellFailure } from './failure.js'

/** The 24-hour window as a bar that runs out, and whether the contact waits for a reply. */
export function windowCard({ store, commands }, numero, signal) {
  const left = el('p', { className: 'window__left', dataset: { testid: 'window-left' } })
  const fill = el('span', { className: 'window__fill' })
  const until = el('p', { className: 'hint' })
  const waiting = el('p', {})
  const done = el(
    'button',
    {
      type: 'button',
      className: 'link-button',
      dataset: { testid: 'no-reply-needed' },
      onclick: () => commands.noReplyNeeded(numero).catch(tellFailure),
    },
    t('noReplyNeeded'),
  )
  const ask = el('div', { className: 'window__waiting' }, waiting, done)
  store.watch(
    ({ rows, now }) => [rows.get(numero), now],
    ([row, now]) => {
      const open = windowOpen(row, now)
      left.textContent = open ? t('windowLeft', { left: timeLeft(row.ventana_hasta, now) }) : t('windowShut')
      until.textContent = open ? t('windowUntil', { time: exactTime(row.ventana_hasta) }) : ''
      fill.style.inlineSize = `${100 * windowShare(row, now)}%`
      ask.hidden = !row?.espera_respuesta_desde
      waiting.textContent = row?.espera_respuesta_desde
        ? t('waitingSince', { time: exactTime(row.espera_respuesta_desde) })
        : ''
    },
    signal,
  )
  return el(
    'section',
    { className: 'card-section' },
    el('h3', {}, t('windowTitle')),
    left,
    el('span', { className: 'window__bar', attributes: { 'aria-hidden': 'true' } }, fill),
    until,
    ask,
  )
}
