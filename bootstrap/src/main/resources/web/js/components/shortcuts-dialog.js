import { el } from '../el.js'
import { t } from '../texts.js'
import { openDialog } from './dialog.js'

const KEYS = [
  ['Ctrl + K', 'commandBar'],
  ['/', 'keySearch'],
  ['j', 'keyNextPrevious', 'k'],
  ['n', 'keyNewChat'],
  ['c', 'keyCompose'],
  ['i', 'keyInfo'],
  ['u', 'markUnread'],
  ['r', 'keyRefresh'],
  ['t', 'nextTheme'],
  [',', 'settings'],
  ['h', 'health'],
  ['Esc', 'keyClose'],
  ['?', 'keyHelp'],
  ['Enter', 'keySend'],
  ['Shift + Enter', 'keyNewLine'],
]

/** Opens the overview of keyboard shortcuts. */
export function openShortcuts() {
  const rows = KEYS.map(([key, says, other]) => [
    el('dt', {}, el('kbd', {}, key), other && ' ', other && el('kbd', {}, other)),
    el('dd', {}, t(says)),
  ])
  openDialog(t('shortcuts'), el('dl', { className: 'keys' }, rows))
}
