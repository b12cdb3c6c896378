import { openHealth } from './components/health-dialog.js'
import { openNewChat } from './components/new-chat-dialog.js'
import { leaveUnread } from './components/row-menu.js'
import { openSettings } from './components/settings-dialog.js'
import { openShortcuts } from './components/shortcuts-dialog.js'
import { FILTERS } from './filters.js'
import { routeTo } from './routes.js'
import { t } from './texts.js'

const focus = (selector) => document.querySelector(selector)?.focus()

/** Everything that can be done now, each with the key that does it too; shortcuts and command bar share this list. */
export function pageCommands(app) {
  const { store, commands, go, up, theme, signOut } = app
  const { open, panel, rows } = store.state
  const row = rows.get(open)
  const everywhere = [
    { icon: 'pen-to-square', label: t('newChat'), key: 'n', run: () => openNewChat(app) },
    { icon: 'magnifying-glass', label: t('search'), key: '/', run: () => focus('.search__input') },
    { icon: 'arrows-rotate', label: t('refresh'), key: 'r', run: () => document.querySelector('.refresh').click() },
    { icon: 'gear', label: t('settings'), key: ',', run: () => openSettings(app) },
    { icon: 'heart-pulse', label: t('health'), key: 'h', run: () => openHealth(app) },
    { icon: 'keyboard', label: t('shortcuts'), key: '?', run: () => openShortcuts() },
    { icon: 'circle-half-stroke', label: t('nextTheme'), key: 't', run: () => theme.next() },
    { icon: 'right-from-bracket', label: t('signOut'), run: signOut },
  ]
  const filters = Object.keys(FILTERS).map((filter) => ({
    icon: 'comments',
    label: `${t('filters')}: ${t(`filter_${filter}`)}`,
    run: () => commands.filterList(filter),
  }))
  return [...(row ? here() : []), ...everywhere, ...filters]

  /** What can be done with the open conversation. */
  function here() {
    return [
      { icon: 'reply', label: t('keyCompose'), key: 'c', run: () => focus('.composer__text') },
      {
        icon: 'circle-info',
        label: t('contactInfo'),
        key: 'i',
        run: () => (panel ? up() : go(routeTo(open, { panel: true }))),
      },
      { icon: 'envelope', label: t('markUnread'), key: 'u', run: () => leaveUnread(app, open) },
      {
        icon: 'robot',
        label: t(row.stopBot ? 'letBotAnswer' : 'stopBot'),
        run: () => commands.stopBot(open, !row.stopBot),
      },
    ]
  }
}
