import { el } from '../el.js'
import { t } from '../texts.js'

/** What the list says when it has nothing to show: loading, failed, nothing found, nothing here. */
export function listNotice({ store, commands }) {
  const node = el('div', { className: 'list__notice', role: 'status' })
  store.watch(
    ({ list, found }) => [
      list.loading,
      list.failed,
      list.order.length > 0,
      list.query,
      found.messages.length > 0,
      list.filter,
    ],
    ([loading, failed, some, query, found, filter]) => {
      if (failed)
        node.replaceChildren(
          t('listFailed'),
          ' ',
          el('button', { type: 'button', className: 'link-button', onclick: commands.reloadList }, t('tryAgain')),
        )
      else if (some) node.replaceChildren(...(query ? [el('h2', { className: 'list__heading' }, t('foundChats'))] : []))
      else if (loading) node.replaceChildren(...skeleton())
      else node.replaceChildren(...(found ? [] : [query ? t('nothingFound', { q: query }) : empty(filter)]))
    },
  )
  return node
}

// Nothing at all is the first minute of a new inbox: it says what makes a conversation appear.
const empty = (filter) => el('p', {}, t(`empty_${filter}`))

const skeleton = () => [
  el('span', { className: 'visually-hidden' }, t('loading')),
  ...Array.from({ length: 8 }, () => el('div', { className: 'skeleton', attributes: { 'aria-hidden': 'true' } })),
]
