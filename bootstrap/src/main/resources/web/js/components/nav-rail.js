import { el, icon, iconButton } from '../el.js'
import { initials } from '../format.js'
import { t } from '../texts.js'
import { nameOfPart, openHealth } from './health-dialog.js'
import { openSettings } from './settings-dialog.js'
import { openShortcuts } from './shortcuts-dialog.js'

const THEMES = { auto: 'circle-half-stroke', light: 'sun', dark: 'moon' }
const named = (name) => `theme${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** The narrow column of options: look, sound, settings, health, shortcuts, and leaving. */
export function navRail(app) {
  const { store, theme, sound, signOut } = app
  const look = iconButton('sun', '', { dataset: { testid: 'theme' }, onclick: theme.next })
  const bell = iconButton('bell', '', { dataset: { testid: 'sound' }, onclick: ring })
  const pulse = iconButton('heart-pulse', t('health'), {
    dataset: { testid: 'open-health' },
    onclick: () => openHealth(app),
  })
  const me = el('span', { className: 'rail__me', role: 'img' })

  function showTheme() {
    relabel(look, THEMES[theme.name], t(named(theme.name)))
  }
  // The click that unlocks the sound is also the gesture without which a browser asks for no permission.
  function ring() {
    sound.toggle()
    if (globalThis.Notification?.permission === 'default') Notification.requestPermission()
  }
  /** The bell says whether it rings, and draws attention when the browser holds it back. */
  function showSound() {
    const label = sound.on ? (sound.blocked ? 'soundBlocked' : 'soundOn') : 'soundOff'
    relabel(bell, sound.on ? 'bell' : 'bell-slash', t(label))
    bell.classList.toggle('icon-button--alert', sound.on && sound.blocked)
  }

  showTheme()
  theme.addEventListener('change', showTheme)
  showSound()
  sound.addEventListener('change', showSound)
  store.watch(
    ({ ailing }) => ailing,
    () => {
      const parts = store.state.ailing.map(nameOfPart).join(', ')
      relabel(pulse, 'heart-pulse', parts ? t('healthLook', { parts }) : t('health'))
      pulse.classList.toggle('icon-button--alert', parts !== '')
    },
  )
  store.watch(
    ({ session }) => session,
    (session) => {
      const name = session?.nombre || session?.usuario || ''
      me.textContent = initials(name)
      me.title = name
      me.ariaLabel = name || t('user')
    },
  )
  return el(
    'nav',
    { className: 'rail', ariaLabel: t('navigation') },
    me,
    el('span', { className: 'rail__gap' }),
    look,
    bell,
    pulse,
    iconButton('gear', t('settings'), { dataset: { testid: 'open-settings' }, onclick: () => openSettings(app) }),
    iconButton('keyboard', t('shortcuts'), { className: 'rail__keys', onclick: openShortcuts }),
    el('a', { className: 'icon-button', href: '/administracion', title: t('account'), ariaLabel: t('account') }, icon('user')),
    iconButton('right-from-bracket', t('signOut'), { dataset: { testid: 'sign-out' }, onclick: signOut }),
  )
}

/** Gives a button another picture and name. */
function relabel(button, name, label) {
  button.firstChild.className = `icon icon--${name}`
  button.ariaLabel = label
  button.title = label
}
