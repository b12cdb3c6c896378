import { el } from '../el.js'
import { listTime, nameOf } from '../format.js'
import { previewOf } from '../preview.js'
import { routeTo } from '../routes.js'
import { excerpt } from '../search-hit.js'
import { t } from '../texts.js'
import { tick } from './tick.js'

/** The messages a search found, below the conversations it found. */
export function foundMessages({ store }) {
  const hits = el('ul', { className: 'hits' })
  const node = el(
    'section',
    { hidden: true, ariaLabel: t('foundMessages') },
    el('h2', { className: 'list__heading' }, t('foundMessages')),
    hits,
  )
  store.watch(
    ({ found }) => found,
    ({ query, messages }) => {
      node.hidden = messages.length === 0
      hits.replaceChildren(...messages.map((hit) => hitRow(hit, query, store.state.now)))
    },
  )
  return node
}

function hitRow(hit, query, now) {
  const { numero, mensaje } = hit
  const { before, match, after } = excerpt(previewOf(mensaje), query)
  return el(
    'li',
    {},
    el(
      'a',
      { className: 'hit', href: routeTo(numero, { message: mensaje.id }), dataset: { message: mensaje.id } },
      el('span', { className: 'hit__name' }, nameOf(hit)),
      el('time', { className: 'row__time', dateTime: mensaje.timestamp }, listTime(mensaje.timestamp, now)),
      el('span', { className: 'hit__words' }, tick(mensaje), el('span', {}, before, el('mark', {}, match), after)),
    ),
  )
}
