import { el } from '../el.js'
import { nameOf } from '../format.js'
import { previewOf } from '../preview.js'
import { t } from '../texts.js'

/** Reads a new message of the open conversation to screen readers, politely and once. */
export function announcer({ store }) {
  const node = el('div', { className: 'visually-hidden', role: 'log', ariaLive: 'polite' })
  const last = ({ open, threads }) => [open, threads[open]?.messages.at(-1)?.id]
  store.watch(last, ([open, id], before) => {
    const message = store.state.threads[open]?.messages.at(-1)
    if (!before?.[1] || before[0] !== open || !id || message.direction !== 'inbound') return
    node.replaceChildren(
      el('p', {}, t('from', { name: nameOf(store.state.rows.get(open) ?? { numero: open }), text: previewOf(message) })),
    )
  })
  return node
}
