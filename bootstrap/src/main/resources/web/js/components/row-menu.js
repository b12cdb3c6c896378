import { el, icon } from '../el.js'
import { roving } from '../roving.js'
import { routeTo } from '../routes.js'
import { t } from '../texts.js'
import { tellFailure } from './failure.js'
import { openBeside } from './popover.js'

/** Opens the menu of a conversation beside its row: what can be done without opening it. */
export function openRowMenu(app, numero, anchor) {
  const { rows } = app.store.state
  const row = rows.get(numero)
  const entries = [
    row.no_leidos > 0 || row.entrantes === 0
      ? null
      : entry('envelope', t('markUnread'), () => leaveUnread(app, numero)),
    row.espera_respuesta_desde && entry('check', t('noReplyNeeded'), () => app.commands.noReplyNeeded(numero)),
    entry('robot', t(row.stopBot ? 'letBotAnswer' : 'stopBot'), () => app.commands.stopBot(numero, !row.stopBot)),
    entry('circle-info', t('contactInfo'), () => app.go(routeTo(numero, { panel: true }))),
  ].filter(Boolean)
  const menu = el('div', { className: 'menu', role: 'menu', ariaLabel: t('conversationMenu') }, entries)
  roving(menu, '[role=menuitem]')
  const close = openBeside(anchor, menu)
  menu.addEventListener('click', close)
  entries[0].focus()
}

/** Marks a conversation as unread and leaves it, since one who looks at it would have read it again. */
export async function leaveUnread({ store, commands, up }, numero) {
  if (store.state.open === numero) {
    if (store.state.panel) up()
    up()
  }
  await commands.markUnread(numero)
}

const entry = (name, label, act) =>
  el(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      className: 'menu__entry',
      onclick: () => Promise.resolve(act()).catch(tellFailure),
    },
    icon(name),
    label,
  )
