import { countIcon } from './count-icon.js'
import { unreadConversations } from './state/rows.js'
import { t } from './texts.js'

/** Keeps the tab's title and icon telling how many conversations have something unread. */
export function watchTitle(store) {
  const icon = document.querySelector('link[rel=icon]')
  store.watch(unreadConversations, (n) => {
    document.title = n > 0 ? `(${n}) ${t('appName')}` : t('appName')
    icon.href = n > 0 ? countIcon(n) : '/icons/favicon.svg'
  })
}
