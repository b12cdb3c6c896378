import { el, icon } from '../el.js'
import { t } from '../texts.js'
import { tellFailure } from './failure.js'
import { syncState } from './sync-state.js'
import { toast } from './toast.js'

/**
 * The team's notes; what somebody is typing is never overwritten by what arrives, and what they have not saved when
 * they leave waits among the `unsaved`: by conversation, the text and what was stored when it was written.
 */
export function notesForm({ store, commands }, numero, unsaved, signal) {
  const left = unsaved.get(numero) ?? { text: '', stored: null }
  const text = el('textarea', {
    className: 'notes__text',
    rows: 5,
    value: left.text,
    ariaLabel: t('notes'),
    dataset: { testid: 'notes' },
  })
  const save = el('button', { className: 'button', dataset: { testid: 'save-notes' } }, t('save'))
  const stop = el(
    'p',
    { className: 'note note--warning', role: 'status', hidden: true, dataset: { testid: 'stop-warning' } },
    icon('triangle-exclamation'),
    t('notesStop'),
  )
  const changed = el('p', { className: 'note', role: 'status', hidden: true }, icon('circle-info'), t('notesChanged'))
  const state = el('div', { role: 'status' })
  const form = el(
    'form',
    { className: 'notes', onsubmit: submit },
    text,
    stop,
    changed,
    el('div', { className: 'notes__foot' }, state, save),
  )
  const stored = { text: left.stored }
  const dirty = () => stored.text !== null && text.value !== stored.text

  /** Saves; what was written stays when that failed. */
  async function submit(event) {
    event.preventDefault()
    save.disabled = true
    save.textContent = t('saving')
    stored.text = text.value
    try {
      await commands.saveNotes(numero, text.value)
      toast(t('saved'))
    } catch (error) {
      stored.text = store.state.rows.get(numero)?.observaciones ?? ''
      tellFailure(error)
    }
    save.textContent = t('save')
    look()
  }

  /** Shows whether there is something to save, and warns of the word that stops the bot. */
  function look() {
    if (dirty()) unsaved.set(numero, { text: text.value, stored: stored.text })
    else unsaved.delete(numero)
    save.disabled = !dirty()
    stop.hidden = !/stop/i.test(text.value)
    changed.hidden = changed.hidden || !dirty()
  }

  text.addEventListener('input', look)
  store.watch(
    ({ rows }) => [rows.get(numero)?.observaciones, rows.get(numero)?.observaciones_estado],
    ([notes = '', sync]) => {
      const moved = dirty() && notes !== stored.text
      if (!dirty()) text.value = notes ?? ''
      if (moved) changed.hidden = false
      stored.text = notes ?? ''
      state.replaceChildren((text.value && syncState(sync)) || '')
      look()
    },
    signal,
  )
  return el(
    'section',
    { className: 'card-section' },
    el('h3', {}, t('notes')),
    el('p', { className: 'hint' }, t('notesHint')),
    form,
  )
}
