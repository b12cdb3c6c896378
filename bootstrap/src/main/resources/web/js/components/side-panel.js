import { el, iconButton } from '../el.js'
import { t } from '../texts.js'
import { conversationList } from './conversation-list.js'
import { freshness } from './freshness.js'
import { filterBar } from './filter-bar.js'
import { openNewChat } from './new-chat-dialog.js'
import { searchBox } from './search-box.js'
import { toast } from './toast.js'

/** The left column: title, new chat, refresh, search, filters and the list. */
export function sidePanel(app) {
  const refresh = iconButton('arrows-rotate', t('refresh'), {
    className: 'refresh',
    dataset: { testid: 'refresh' },
    onclick: reload,
  })

  /** Reads everything anew and says whether that worked. */
  async function reload() {
    refresh.ariaBusy = 'true'
    const worked = await app.commands.refresh()
    refresh.ariaBusy = 'false'
    toast(t(worked ? 'refreshed' : 'noNetwork'))
  }

  return el(
    'section',
    { className: 'side', ariaLabel: t('chats') },
    el(
      'header',
      { className: 'side__head' },
      el('h2', { className: 'side__title' }, t('chats')),
      freshness(app),
      iconButton('pen-to-square', t('newChat'), { dataset: { testid: 'new-chat' }, onclick: () => openNewChat(app) }),
      refresh,
    ),
    searchBox(app),
    filterBar(app),
    conversationList(app),
  )
}
