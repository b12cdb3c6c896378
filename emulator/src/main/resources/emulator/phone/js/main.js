import * as api from './api.js'
import { onNewContact, showContacts } from './contact-list.js'
import { showConversation } from './conversation.js'
import { find, icon } from './el.js'
import { language, texts } from './texts.js'

const state = { number: decodeURIComponent(location.hash.slice(1)) }

async function refresh() {
  showContacts(await api.contacts(), state.number, open)
  if (state.number) await showChat()
  problem('')
}

async function showChat() {
  const number = state.number
  const { contacto, mensajes } = await api.conversation(number)
  if (number !== state.number) return
  find('.as').textContent = texts.as(contacto.nombre || `+${number}`)
  find('.composer').hidden = find('.auto-read').hidden = false
  find('.auto-read input').checked = contacto.lee_al_llegar
  showConversation(mensajes)
  if (contacto.sin_leer && !document.hidden) await api.read(number)
}

async function open(number, name) {
  state.number = number
  location.hash = encodeURIComponent(number)
  find('.phone').dataset.view = 'chat'
  find('.messages').replaceChildren()
  await attempt(() => api.settings(number, name ? { nombre: name } : {}))
  await attempt(refresh)
  find('.composer input').focus()
}

async function send(message) {
  if (state.number) await attempt(() => api.write(state.number, message))
}

async function attempt(action) {
  try {
    await action()
  } catch (error) {
    problem(error.message)
  }
}

function problem(text) {
  find('.problem').textContent = text
  find('.problem').hidden = !text
}

function label() {
  document.documentElement.lang = language
  document.title = find('#title').textContent = texts.title
  find('.as').textContent = texts.none
  for (const button of document.querySelectorAll('button[value]')) {
    button.title = button.ariaLabel = texts[button.value]
    button.append(icon(button.value))
  }
  find('.auto-read span').textContent = texts.autoRead
  find('.composer input').placeholder = find('.composer input').ariaLabel = texts.message
}

function connect() {
  const text = find('.composer input')
  find('.composer').addEventListener('submit', event => {
    event.preventDefault()
    if (text.value) send({ tipo: 'texto', texto: text.value })
    text.value = ''
  })
  for (const button of document.querySelectorAll('.composer button[type]')) {
    button.addEventListener('click', () => {
      send({ tipo: button.value, texto: text.value, latitud: 4.711, longitud: -74.0721 })
      text.value = ''
    })
  }
  find('.back').addEventListener('click', () => { find('.phone').dataset.view = 'contacts' })
  find('.auto-read input').addEventListener('change', event =>
    attempt(() => api.settings(state.number, { lee_al_llegar: event.target.checked })))
  document.addEventListener('visibilitychange', () => attempt(refresh))
  onNewContact(open)
}

label()
connect()
if (state.number) find('.phone').dataset.view = 'chat'
api.onChange(refresh, () => problem(texts.offline))
