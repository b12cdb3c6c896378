import { nameOf } from '../format.js'
import { KeyedNodes } from '../keyed.js'
import { dayPill, unreadBar } from './day-pill.js'
import { messageBubble, patchBubble } from './message-bubble.js'
import { openMessageMenu } from './message-menu.js'

/** What the contact is called and who is reading; both may be known later than the messages. */
export const namesIn = ({ rows, session }, numero) => [nameOf(rows.get(numero) ?? { numero }), session?.usuario]

/** The nodes of a thread: what stands for each of its items; when somebody's name changes, all are built anew. */
export function messageNodes(app, numero, list) {
  const shown = { names: [], nodes: null }
  return {
    show(items) {
      const names = namesIn(app.store.state, numero)
      if (names.some((name, i) => name !== shown.names[i])) {
        list.replaceChildren()
        Object.assign(shown, { names, nodes: keyedNodes(app, numero, list, names) })
      }
      shown.nodes.show(items)
    },
  }
}

function keyedNodes(app, numero, list, [contact, me]) {
  const { store, commands } = app
  const known = (id) => store.state.threads[numero]?.messages.get(id)
  const context = {
    numero,
    commands,
    contact,
    me,
    actions: {
      retry: (message) => commands.retryMessage(numero, message),
      openMenu: (wanted, button) => openMessageMenu(app, numero, known(wanted), button),
    },
  }
  const kinds = {
    day: (item) => dayPill(item, store.state.now),
    unread: unreadBar,
    message: (item) => messageBubble(item, context),
  }
  const isPatched = (node, item, before) => item.kind === 'message' && patchBubble(node, item, before, context)
  return new KeyedNodes(list, {
    key: (item) => item.key,
    create: (item) => kinds[item.kind](item),
    update: (node, item, before) =>
      isSame(item, before) || isPatched(node, item, before) ? null : kinds[item.kind](item),
  })
}

const isSame = (item, before) =>
  item.message === before.message && item.first === before.first && item.count === before.count
