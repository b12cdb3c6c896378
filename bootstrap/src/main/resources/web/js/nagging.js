import { unreadConversations } from './state/rows.js'

const EVERY = 60_000

/** Sounds once more each minute while something is unread, for those who asked for it. */
export function nagWhileUnread({ store, sound, tab }) {
  setInterval(() => {
    if (sound.rules.waiting && tab.isThis() && unreadConversations(store.state) > 0) sound.play()
  }, EVERY)
}
