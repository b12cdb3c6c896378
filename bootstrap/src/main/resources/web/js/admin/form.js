import { el } from '../el.js'
import { say } from './words.js'

/** A labelled input. */
export const input = (name, label, props = {}) =>
  el('label', { className: 'field' }, label, el('input', { className: 'field__input', name, required: true, ...props }))

/** A labelled password; browsers are told whether it is a new one. */
export const secret = (name, label, fresh) =>
  input(name, label, { type: 'password', autocomplete: fresh ? 'new-password' : 'current-password' })

/** A choice, called by its label. */
export const choice = (name, label, options, value) =>
  el(
    'label',
    { className: 'field' },
    label,
    el(
      'select',
      { className: 'field__input', name },
      options.map((option) => el('option', { value: option, selected: option === value }, say(option))),
    ),
  )

/** A form that hands over its fields, empties itself and says what became of it. */
export const form = (label, submit, ...fields) =>
  asking(
    label,
    async (values, node) => {
      await submit(values)
      node.reset()
      return say('saved')
    },
    ...fields,
  )

/** A form that keeps what was typed, and says what its answer is. */
export function asking(label, ask, ...fields) {
  const outcome = el('p', { className: 'field__error', role: 'status' })
  const button = el('button', { className: 'button' }, label)
  const node = el('form', { className: 'admin__form', onsubmit }, fields, button, outcome)

  async function onsubmit(event) {
    event.preventDefault()
    button.disabled = true
    outcome.textContent = ''
    try {
      outcome.textContent = (await ask(new FormData(node), node)) ?? ''
    } catch (error) {
      outcome.textContent = error.message
    } finally {
      button.disabled = false
    }
  }
  return node
}

/** A button whose failure is told in its row. */
export function action(label, act, props = {}) {
  const run = async ({ currentTarget: button }) => {
    button.disabled = true
    try {
      await act()
    } catch (error) {
      button.after(el('p', { className: 'field__error', role: 'alert' }, error.message))
    } finally {
      button.disabled = false
    }
  }
  return el('button', { type: 'button', className: 'button button--quiet', onclick: run, ...props }, label)
}
