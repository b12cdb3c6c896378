import { el, icon } from '../el.js'
import { listTime, nameOf } from '../format.js'
import { iconOf, previewOf } from '../preview.js'
import { routeTo } from '../routes.js'
import { count, t } from '../texts.js'
import { avatar } from './avatar.js'
import { tick } from './tick.js'

/** An empty row of the list; `fillRow` writes into it, so that the focus survives changes. */
export function conversationRow({ numero }) {
  return el(
    'li',
    { className: 'row' },
    el('a', {
      className: 'row__link',
      href: routeTo(numero),
      draggable: false,
      dataset: { numero, testid: 'conversation' },
    }),
  )
}

/** Writes what is known about a conversation into its row. */
export function fillRow(node, { numero, row, unread, draft, active, tabStop, now, position, total, closing }) {
  const link = node.firstChild
  const name = nameOf(row)
  node.ariaPosInSet = String(position + 1)
  node.ariaSetSize = String(total)
  link.dataset.unread = unread
  link.tabIndex = tabStop ? 0 : -1
  if (active) link.setAttribute('aria-current', 'true')
  else link.removeAttribute('aria-current')
  link.replaceChildren(
    avatar(numero, row.nombre),
    el('span', { className: 'row__name', title: name }, name),
    el(
      'time',
      { className: 'row__time', dateTime: row.actividad ?? '' },
      row.actividad ? listTime(row.actividad, now) : '',
    ),
    el('span', { className: 'row__preview' }, draft && !active ? draftWords(draft) : lastWords(row.ultimo_mensaje)),
    el('span', { className: 'row__marks' }, marks(row, unread, closing)),
  )
}

const draftWords = (draft) => [el('span', { className: 'row__draft' }, t('draft')), ' ', draft]

/** The last message in one line: how far it got, what kind it is, what it says. */
function lastWords(message) {
  if (!message) return t('noMessages')
  const kind = iconOf(message)
  return [tick(message), kind && icon(kind), el('span', { className: 'row__words' }, previewOf(message))].filter(
    Boolean,
  )
}

/** The small signs at the end of a row, none of which is told by colour alone. */
function marks(row, unread, closing) {
  return [
    row.stopBot && mark('user', t('botStopped'), 'quiet'),
    closing && mark('hourglass-half', t('windowClosing'), 'warning'),
    row.espera_respuesta_desde && mark('reply', t('awaiting'), 'waiting'),
    unread > 0 &&
      el(
        'span',
        { className: 'badge', role: 'img', ariaLabel: count('unread', unread), dataset: { testid: 'unread' } },
        unread > 999 ? '999+' : unread,
      ),
  ]
}

const mark = (name, label, kind) =>
  el('span', { className: `mark mark--${kind}`, role: 'img', ariaLabel: label, title: label }, icon(name))
