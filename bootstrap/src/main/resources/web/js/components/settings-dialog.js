import { el, icon } from '../el.js'
import { t } from '../texts.js'
import { openDialog } from './dialog.js'

const ALLOWED = { granted: 'noticesOn', denied: 'noticesDenied', default: 'noticesAsk' }

/** Opens the choices of this device: look, sound and notifications. */
export function openSettings({ theme, sound }) {
  const notices = el('div', { className: 'setting', role: 'status' })

  /** Tells whether this browser may notify; asking is possible only as long as nobody has answered. */
  function showNotices() {
    const permission = globalThis.Notification?.permission ?? 'denied'
    notices.replaceChildren(
      el('span', {}, icon('bell'), ' ', t(ALLOWED[permission])),
      permission === 'default'
        ? button(t('allowNotices'), () => Notification.requestPermission().then(showNotices))
        : '',
    )
  }

  showNotices()
  const dialog = openDialog(
    t('settings'),
    group(
      t('look'),
      THEMES.map(([name, label]) => choice('theme', name, t(label), theme.name, () => theme.choose(name))),
    ),
    group(t('sounds'), [
      rule(sound, 'on', t('soundAlerts')),
      el('label', { className: 'setting' }, t('volume'), slider(sound)),
      rule(sound, 'unattended', t('soundUnattended')),
      rule(sound, 'waiting', t('soundWaiting')),
      button(t('testSound'), () => sound.test(), 'test-sound'),
    ]),
    group(t('notices'), [notices]),
  )
  dialog.dataset.testid = 'settings'
}

const THEMES = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
]

const group = (title, children) => el('fieldset', { className: 'settings' }, el('legend', {}, title), children)

/** One of several looks. */
function choice(name, value, label, current, onchange) {
  const input = el('input', { type: 'radio', name, value, checked: value === current, onchange })
  return el('label', { className: 'setting' }, label, input)
}

/** One rule of the sound, switched on or off. */
function rule(sound, name, label) {
  const onchange = ({ target }) => sound.set(name, target.checked)
  const input = el('input', {
    type: 'checkbox',
    checked: sound.rules[name],
    onchange,
    dataset: { testid: `sound-${name}` },
  })
  return el('label', { className: 'setting' }, label, input)
}

/** How loud the sound is; the test button lets one hear it. */
const slider = (sound) =>
  el('input', {
    type: 'range',
    min: 0,
    max: 100,
    step: 5,
    value: sound.rules.volume,
    onchange: ({ target }) => sound.set('volume', Number(target.value)),
    dataset: { testid: 'volume' },
  })

const button = (label, onclick, testid = '') =>
  el('button', { type: 'button', className: 'button button--quiet', onclick, dataset: { testid } }, label)
