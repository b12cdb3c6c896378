import { el } from '../el.js'
import { t } from '../texts.js'
import { composer } from './composer.js'
import { MessageList } from './message-list.js'
import { threadHeader } from './thread-header.js'
import { welcome } from './welcome.js'

/** The chat area: the open conversation, or a welcome while none is open. */
export function threadPane(app) {
  const node = el('section', { className: 'thread', ariaLabel: t('conversation'), dataset: { testid: 'thread' } })
  const shown = { abort: null }
  app.store.watch(
    ({ open }) => open,
    (numero) => {
      shown.abort?.abort()
      shown.abort = new AbortController()
      if (numero) showConversation(app, numero, node, shown.abort.signal)
      else node.replaceChildren(welcome())
    },
  )
  return node
}

/** Puts a conversation in place of what was there; its listeners end with the signal. */
function showConversation(app, numero, node, signal) {
  const messages = new MessageList(app, numero, signal)
  const wallpaper = el('div', { className: 'wallpaper' })
  node.replaceChildren(wallpaper, threadHeader(app, numero, signal), messages.node, composer(app, numero, signal))
  messages.start(signal)
  if (matchMedia('(hover: hover)').matches) node.querySelector('.composer__text').focus({ preventScroll: true })
}
