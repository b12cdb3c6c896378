import { recall, remember } from './storage.js'

const NAMES = ['auto', 'light', 'dark']

/** The chosen look: like the system, light or dark; remembered on this device. */
export function createTheme(root = document.documentElement) {
  const theme = {
    name: recall('theme', 'auto'),

    /** Goes on to the next look and answers its name. */
    next() {
      theme.name = NAMES[(NAMES.indexOf(theme.name) + 1) % NAMES.length]
      remember('theme', theme.name)
      apply()
      return theme.name
    },
  }

  function apply() {
    if (theme.name === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme.name
  }

  apply()
  return theme
}
