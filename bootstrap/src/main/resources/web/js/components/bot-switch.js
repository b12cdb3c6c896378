import { el, icon } from '../el.js'
import { t } from '../texts.js'
import { tellFailure } from './failure.js'
import { syncState } from './sync-state.js'

/** The switch that lets the bot answer this contact; on means that the bot answers. */
export function botSwitch({ store, commands }, numero, signal) {
  const says = el('span', {})
  const knob = el('button', {
    type: 'button',
    role: 'switch',
    className: 'switch',
    ariaLabel: t('botAnswers'),
    dataset: { testid: 'bot-switch' },
    onclick: toggle,
  })
  const state = el('div', { role: 'status' })

  async function toggle() {
    const stop = !store.state.rows.get(numero)?.stopBot
    show({ stopBot: stop, stopBot_estado: 'pendiente' })
    knob.disabled = true
    await commands.stopBot(numero, stop).catch(tellFailure)
    knob.disabled = false
    show(store.state.rows.get(numero))
  }

  function show(row) {
    knob.ariaChecked = String(!row?.stopBot)
    says.textContent = t(row?.stopBot ? 'botIsStopped' : 'botAnswers')
    state.replaceChildren(syncState(row?.stopBot_estado) ?? '')
  }

  store.watch(
    ({ rows }) => rows.get(numero),
    (row) => {
      knob.disabled = !row
      show(row)
    },
    signal,
  )
  return el(
    'section',
    { className: 'card-section' },
    el('h3', {}, t('bot')),
    el('div', { className: 'bot' }, icon('robot'), says, knob),
    state,
  )
}
