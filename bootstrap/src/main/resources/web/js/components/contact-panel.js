import { el, icon, iconButton } from '../el.js'
import { isHidden, nameOf, numberOf, phone } from '../format.js'
import { t } from '../texts.js'
import { avatar } from './avatar.js'
import { botSwitch } from './bot-switch.js'
import { copyText } from './copy.js'
import { notesForm } from './notes-form.js'
import { windowCard } from './window-card.js'

/** The drawer beside the chat: who the contact is, the 24-hour window, the bot and the team's notes. */
export function contactPanel(app) {
  const node = el('section', {
    className: 'panel',
    hidden: true,
    ariaLabel: t('contactInfo'),
    dataset: { testid: 'contact-panel' },
  })
  const shown = { abort: null }
  const unsaved = new Map()
  app.store.watch(
    ({ open, panel }) => [open, panel],
    ([numero, panel]) => {
      shown.abort?.abort()
      shown.abort = new AbortController()
      node.hidden = !panel
      node.replaceChildren(...(panel ? content(app, numero, unsaved, shown.abort.signal) : []))
      if (panel) node.querySelector('.panel__close').focus()
    },
  )
  return node
}

/** The parts of the panel, top to bottom. */
const content = (app, numero, unsaved, signal) => [
  el(
    'header',
    { className: 'panel__head bar' },
    iconButton('xmark', t('close'), { className: 'panel__close', dataset: { testid: 'close-panel' }, onclick: app.up }),
    el('h2', {}, t('contactInfo')),
  ),
  el(
    'div',
    { className: 'panel__body' },
    identity(app, numero, signal),
    windowCard(app, numero, signal),
    botSwitch(app, numero, signal),
    notesForm(app, numero, unsaved, signal),
  ),
]

/** Who the contact is: picture, name, number and who takes care of them. */
function identity({ store }, numero, signal) {
  const isPhone = /^\d+$/.test(numero)
  const face = el('div', { className: 'identity__face' })
  const name = el('p', { className: 'identity__name', dataset: { testid: 'contact-name' } })
  const assigned = el('p', { className: 'identity__assigned' })
  const number = isPhone
    ? el('a', { className: 'text-link', href: `tel:+${numero}` }, phone(numero))
    : el('span', {}, isHidden(numero) ? phone(numero) : numero)
  const copy = iconButton('copy', t('copyNumber'), {
    hidden: isHidden(numero),
    onclick: () => copyText(isPhone ? `+${numero}` : numero),
  })
  store.watch(
    ({ rows }) => rows.get(numero),
    (row) => {
      face.replaceChildren(avatar(numero, row?.nombre, 'large'))
      name.textContent = nameOf(row ?? { numero })
      if (row && isHidden(numero)) number.textContent = numberOf(row)
      assigned.replaceChildren(...(row?.asignado_a ? [icon('user'), `${t('assigned')} ${row.asignado_a}`] : []))
    },
    signal,
  )
  return el(
    'section',
    { className: 'identity' },
    face,
    name,
    el(
      'p',
      { className: 'identity__number', dataset: { testid: 'contact-phone' } },
      el('span', { className: 'visually-hidden' }, t(isPhone || isHidden(numero) ? 'phone' : 'userId'), ': '),
      number,
      copy,
    ),
    assigned,
  )
}
