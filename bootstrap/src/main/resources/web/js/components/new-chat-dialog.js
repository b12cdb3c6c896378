import { el } from '../el.js'
import { typedNumber } from '../numbers.js'
import { routeTo } from '../routes.js'
import { t } from '../texts.js'
import { openDialog } from './dialog.js'

/** Asks for a number and opens its conversation. */
export function openNewChat({ go }) {
  const input = el('input', {
    className: 'field__input',
    name: 'numero',
    inputMode: 'tel',
    autocomplete: 'off',
    required: true,
    autofocus: true,
    ariaLabel: t('phone'),
    placeholder: '57 300 123 4567',
  })
  const wrong = el('p', { className: 'field__error', role: 'alert' })
  const form = el(
    'form',
    { className: 'field' },
    el('label', {}, t('newChatHint'), input),
    wrong,
    el('button', { className: 'button' }, t('open')),
  )
  const dialog = openDialog(t('newChat'), form)
  input.focus()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const numero = typedNumber(input.value)
    wrong.textContent = numero ? '' : t('newChatWrong')
    if (!numero) return
    dialog.close()
    go(routeTo(numero))
  })
}
