import { el, iconButton } from '../el.js'
import { nameOf, numberOf, phone, timeLeft } from '../format.js'
import { routeTo } from '../routes.js'
import { windowOpen } from '../reply-time.js'
import { t } from '../texts.js'
import { avatar } from './avatar.js'
import { presenceLine } from './presence-line.js'

/** The head of an open conversation: who it is, how long one may still write, and the way to the contact panel. */
export function threadHeader({ store, go, up }, numero, signal) {
  const name = el('h2', { className: 'thread-header__name' })
  const subtitle = el('p', { className: 'thread-header__subtitle' })
  const face = el('span', { className: 'thread-header__face' })
  const toggle = () => (store.state.panel ? up() : go(routeTo(numero, { panel: true })))
  const presence = presenceLine({ store }, numero, signal)
  const contact = el(
    'button',
    { type: 'button', className: 'thread-header__contact', onclick: toggle },
    face,
    el('span', { className: 'thread-header__words' }, name, subtitle, presence),
  )
  const info = iconButton('circle-info', t('contactInfo'), { onclick: toggle, dataset: { testid: 'contact-info' } })
  const node = el(
    'header',
    { className: 'thread-header bar' },
    iconButton('arrow-left', t('back'), { className: 'thread-header__back', dataset: { testid: 'back' }, onclick: up }),
    contact,
    info,
  )
  store.watch(
    ({ rows, now }) => [rows.get(numero), now],
    ([row, now]) => {
      const shown = nameOf(row ?? { numero })
      if (name.textContent !== shown) {
        name.textContent = shown
        face.replaceChildren(avatar(numero, row?.nombre))
      }
      subtitle.replaceChildren(...summary(row, numero, now))
    },
    signal,
  )
  store.watch(
    ({ panel }) => panel,
    (panel) => (info.ariaExpanded = String(panel)),
    signal,
  )
  return node
}

/** The line below the name: how long one may write, whether the bot is silent, the number. */
function summary(row, numero, now) {
  if (!row) return [phone(numero)]
  const left = windowOpen(row, now) ? t('windowLeft', { left: timeLeft(row.ventana_hasta, now) }) : t('windowClosed')
  const parts = [left, row.stopBot && t('botStopped'), row.nombre && numberOf(row)].filter(Boolean)
  return parts.flatMap((part, i) =>
    i > 0 ? [el('span', { className: 'dot' }, '·'), el('span', {}, part)] : [el('span', {}, part)],
  )
}
