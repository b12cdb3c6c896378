import { el } from '../el.js'
import { previewOf } from '../preview.js'
import { count, t } from '../texts.js'

/** Shows what came while somebody wrote, and asks whether the text still fits. */
export function conflictBar({ store }, numero, { onForce, onEdit }, signal) {
  const node = el('div', { className: 'conflict', hidden: true, role: 'alert', dataset: { testid: 'conflict' } })
  store.watch(
    ({ threads }) => threads[numero]?.conflict,
    (conflict) => {
      node.hidden = !conflict
      node.replaceChildren(...(conflict ? question(conflict.messages, { onForce, onEdit }) : []))
    },
    signal,
  )
  return node
}

/** What came meanwhile, and the choice between sending anyway and thinking again. */
const question = (messages, { onForce, onEdit }) => [
  el('p', {}, count('conflict', Math.max(1, messages.length))),
  el(
    'ul',
    { className: 'conflict__messages' },
    messages.map((message) => el('li', {}, previewOf(message))),
  ),
  el(
    'div',
    { className: 'conflict__choices' },
    el('button', { type: 'button', className: 'button button--quiet', onclick: onEdit }, t('edit')),
    el('button', { type: 'button', className: 'button', onclick: onForce }, t('sendAnyway')),
  ),
]
