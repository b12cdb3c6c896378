// The inbox page: makes each part, gives it the others that it needs, and sets it going.
import { createAlerts } from './alerts.js'
import { createApi } from './api.js'
import { watchAttention } from './attention.js'
import { now } from './clock.js'
import { createCommands } from './commands.js'
import { announcer } from './components/announcer.js'
import { connectionBanner } from './components/connection-banner.js'
import { contactPanel } from './components/contact-panel.js'
import { navRail } from './components/nav-rail.js'
import { sidePanel } from './components/side-panel.js'
import { threadPane } from './components/thread-pane.js'
import { toast } from './components/toast.js'
import { el } from './el.js'
import { syncDrafts } from './draft-sync.js'
import { watchHealth } from './health.js'
import { createHttp } from './http.js'
import { lastTab } from './last-tab.js'
import { SharedLive } from './live/shared-live.js'
import { nagWhileUnread } from './nagging.js'
import { createNavigation } from './navigation.js'
import { createNotifications } from './notifications.js'
import { tellPresence } from './presence.js'
import { reduce } from './reducer.js'
import { listenForShortcuts } from './shortcuts.js'
import { Sound } from './sound.js'
import { initialState } from './state/initial.js'
import { isSending } from './state/sending.js'
import { recall, remember } from './storage.js'
import { Store } from './store.js'
import { language, t } from './texts.js'
import { createTheme } from './theme.js'
import { watchTitle } from './title.js'

const TICK = 10_000

// A session that is over ends the page once a text that was on its way is a draft again.
const api = createApi(createHttp({ onSignedOut: () => setTimeout(() => location.reload()) }))
const store = new Store(reduce, initialState({ drafts: recall('drafts', {}), now: now() }))
const commands = createCommands({ store, api, now, tell: toast })
const sound = new Sound()
const app = {
  store,
  api,
  commands,
  sound,
  theme: createTheme(),
  tab: lastTab(),
  signOut,
  ...createNavigation({ store, commands }),
}
const alertTo = createAlerts({ ...app, notify: createNotifications(app) })
const drafts = syncDrafts(app)
const live = new SharedLive({
  changes: api.changes,
  refresh: commands.refresh,
  onConnection: (connection) => store.dispatch({ type: 'connected', connection }),
  onEvent(event) {
    if (event.tipo === 'borrador' && !drafts.hear(event)) return
    const before = store.state
    commands.completeRow(event)
    store.dispatch(event)
    alertTo(event, before) // last: the event is in, whatever becomes of the alert
  },
})

async function signOut() {
  await api.signOut().catch(() => {}) // without a network the session stays; the next page load tells
  drafts.forget()
  location.replace('/')
}

document.documentElement.lang = language
document
  .querySelector('.app')
  .replaceChildren(
    el('h1', { className: 'visually-hidden' }, t('appName')),
    navRail(app),
    sidePanel(app),
    threadPane(app),
    contactPanel(app),
    connectionBanner(app),
    announcer(app),
  )
store.watch(
  ({ open, panel }) => [open, panel],
  ([open, panel]) => {
    document.querySelector('.app').dataset.screen = panel ? 'panel' : open ? 'thread' : 'list'
  },
)
store.watch(
  ({ drafts }) => drafts,
  (drafts) => remember('drafts', drafts),
)
setInterval(() => store.dispatch({ type: 'ticked', now: now() }), TICK)
watchTitle(store)
nagWhileUnread(app)
tellPresence(app)
watchHealth(app)
watchAttention(app)
listenForShortcuts(app)
addEventListener('online', () => live.wake())
addEventListener('beforeunload', (event) => isSending(store.state) && event.preventDefault())
document.addEventListener('visibilitychange', () => document.hidden || live.wake())

api.session().then(
  (session) => store.dispatch({ type: 'sessionKnown', session }),
  () => {},
)
commands.reloadList()
drafts.load().catch(() => {}) // those of this device are there; the server's come with the next load
app.show()
live.run()
navigator.serviceWorker?.register('/sw.js').catch(() => {}) // without it the page only cannot be installed
