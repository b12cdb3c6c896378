import { el, icon } from '../el.js'
import { colleagues } from '../state/desk.js'
import { t } from '../texts.js'

/** Says who else of the team is at this conversation, and who is writing to it already. */
export function presenceLine({ store }, numero, signal) {
  const node = el('p', { className: 'presence', role: 'status', hidden: true, dataset: { testid: 'presence' } })
  store.watch(
    (state) =>
      colleagues(state, numero)
        .map(({ nombre, escribe }) => t(escribe ? 'isTyping' : 'isLooking', { name: nombre }))
        .join(' · '),
    (words) => {
      node.hidden = !words
      node.replaceChildren(...(words ? [icon('eye'), words] : []))
    },
    signal,
  )
  return node
}
