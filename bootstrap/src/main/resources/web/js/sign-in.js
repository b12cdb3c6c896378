// The sign-in page: asks who somebody is, and for the second factor only when the server wants it.
import { createApi } from './api.js'
import { el, icon, iconButton } from './el.js'
import { createHttp } from './http.js'
import { language, t } from './texts.js'
import { createTheme } from './theme.js'

const api = createApi(createHttp())

const user = el('input', {
  className: 'field__input',
  name: 'usuario',
  autocomplete: 'username',
  autocapitalize: 'none',
  spellcheck: false,
  required: true,
})
const password = el('input', {
  className: 'field__input',
  name: 'clave',
  type: 'password',
  autocomplete: 'current-password',
  required: true,
})
const code = el('input', {
  className: 'field__input',
  name: 'codigo',
  autocomplete: 'one-time-code',
  autocapitalize: 'none',
  spellcheck: false,
})
const codeField = el('label', { className: 'field', hidden: true }, t('signInCode'), code)
const reveal = iconButton('eye', t('showPassword'), {
  className: 'sign-in__reveal',
  ariaPressed: 'false',
  onclick: toggle,
})
const enter = el('button', { className: 'button sign-in__enter', dataset: { testid: 'sign-in' } }, t('enter'))
const problem = el('p', { className: 'field__error', role: 'alert', dataset: { testid: 'sign-in-error' } })

/** Shows the password, or hides it again. */
function toggle() {
  const shown = password.type === 'text'
  password.type = shown ? 'password' : 'text'
  reveal.ariaPressed = String(!shown)
}

/** What to tell somebody who was not let in. */
function reasonOf({ status, code: word, retryAfter, message }) {
  if (word === 'segundo_factor') return t('signInCodeLead')
  if (word === 'codigo_equivocado') return t('signInCodeWrong')
  if (status === 401) return t('signInWrong')
  return status === 429 ? t('signInSlow', { n: retryAfter ?? 60 }) : message
}

/** Signs in; what was wrong is told and the field it was in is chosen. */
async function submit(event) {
  event.preventDefault()
  if (!user.value.trim() || !password.value) return (problem.textContent = t('signInIncomplete'))
  enter.disabled = true
  enter.textContent = t('entering')
  problem.textContent = ''
  try {
    await api.signIn(user.value.trim(), password.value, code.value.trim())
    location.reload() // the same address now gives the inbox, at the conversation that was asked for
  } catch (error) {
    problem.textContent = reasonOf(error)
    enter.disabled = false
    enter.textContent = t('enter')
    if (error.code === 'segundo_factor') codeField.hidden = false
    const next = codeField.hidden ? password : code
    next.select()
  }
}

createTheme()
document.documentElement.lang = language
document.title = `${t('signIn')} · ${t('appName')}`
document
  .querySelector('.sign-in')
  .replaceChildren(
    el(
      'form',
      { className: 'sign-in__card', noValidate: true, onsubmit: submit },
      el('span', { className: 'sign-in__mark' }, icon('comments')),
      el('h1', {}, t('signInTitle')),
      el('p', { className: 'hint' }, t('signInLead')),
      el('label', { className: 'field' }, t('user'), user),
      el(
        'div',
        { className: 'field sign-in__password' },
        el('label', { className: 'field' }, t('password'), password),
        reveal,
      ),
      codeField,
      problem,
      enter,
    ),
  )
user.focus()
