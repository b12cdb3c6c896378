import { recall, remember } from './storage.js'

const NAMES = ['auto', 'light', 'dark']

/** The chosen look: like the system, light or dark; remembered on this device. */
export function createTheme(root = document.documentElement) {
  const theme = Object.assign(new EventTarget(), {
    name: recall('theme', 'auto'),

    /** Takes that look. */
    choose(name) {
      theme.name = name
      remember('theme', name)
      apply()
      theme.dispatchEvent(new Event('change'))
    },

    /** Goes on to the next look. */
    next: () => theme.choose(NAMES[(NAMES.indexOf(theme.name) + 1) % NAMES.length]),
  })

  function apply() {
    if (theme.name === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme.name
  }

  apply()
  return theme
}
