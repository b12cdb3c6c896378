import { el, find } from './el.js'
import { clock } from './format.js'
import { texts } from './texts.js'

/** Shows everybody with a phone, those with news first. */
export function showContacts(contacts, selected, choose) {
  const newest = [...contacts].sort((a, b) => b.hora.localeCompare(a.hora))
  find('.contact-list').replaceChildren(...newest.map(contact => row(contact, selected, choose)))
}

/** Lets the user open a number that nobody has used before. */
export function onNewContact(open) {
  const form = find('.new-contact')
  form.number.placeholder = form.number.ariaLabel = texts.number
  form.name.placeholder = form.name.ariaLabel = texts.name
  find('.new-contact button').textContent = texts.open
  form.addEventListener('submit', event => {
    event.preventDefault()
    open(international(form.number.value), form.name.value.trim())
    form.reset()
  })
}

function row(contact, selected, choose) {
  const button = el('button', { type: 'button', onclick: () => choose(contact.numero) },
    el('span', { className: 'avatar', ariaHidden: 'true' }, initial(contact)),
    el('span', { className: 'name' }, contact.nombre || `+${contact.numero}`),
    el('time', { dateTime: contact.hora }, clock(contact.hora)),
    el('span', { className: 'last' }, contact.ultimo || `+${contact.numero}`),
    contact.sin_leer ? el('span', { className: 'unread' }, String(contact.sin_leer)) : null)
  if (contact.numero === selected) button.setAttribute('aria-current', 'true')
  return el('li', {}, button)
}

function initial(contact) {
  return (contact.nombre || contact.numero).slice(0, 1).toUpperCase()
}

function international(text) {
  const bare = text.replace(/[\s()-]/g, '')
  return /^3\d{9}$/.test(bare) ? `57${bare}` : bare.replace('+', '')
}
