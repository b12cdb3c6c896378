import { el, icon } from '../el.js'
import { hasFailed } from '../delivery.js'
import { roving } from '../roving.js'
import { t } from '../texts.js'
import { copyText } from './copy.js'
import { openMessageDetails } from './message-details.js'
import { openBeside } from './popover.js'

/** The menu of one message: copy, details and, when it failed, try again. */
export function openMessageMenu(app, numero, message, button) {
  const entries = [
    entry('copy', t('copy'), () => copyText(message.body)),
    message.seq !== null && entry('circle-info', t('details'), () => openMessageDetails(app, message)),
    hasFailed(message) &&
      !message.retried &&
      entry('rotate-right', t('retry'), () => app.commands.retryMessage(numero, message)),
  ].filter(Boolean)
  const menu = el('div', { className: 'menu', role: 'menu', ariaLabel: t('messageMenu') }, entries)
  roving(menu, '[role=menuitem]')
  const close = openBeside(button, menu)
  menu.addEventListener('click', close)
  entries[0].focus()
}

const entry = (name, label, onclick) =>
  el('button', { type: 'button', role: 'menuitem', className: 'menu__entry', onclick }, icon(name), label)
