import { el, find, icon } from './el.js'
import { day, hour } from './format.js'
import { texts } from './texts.js'

/** Shows the conversation as the contact has it, and stays at its end when it was there. */
export function showConversation(messages) {
  const list = find('.messages')
  const shown = JSON.stringify(messages)
  if (list.dataset.shown === shown) return
  list.dataset.shown = shown
  const following = list.scrollHeight - list.scrollTop - list.clientHeight < 100
  list.replaceChildren(...messages.flatMap((message, i) => [
    startsDay(message, messages[i - 1]) ? el('li', { className: 'day' }, day(message.hora)) : null,
    bubble(message),
  ]).filter(Boolean))
  if (following) list.scrollTop = list.scrollHeight
}

function startsDay(message, before) {
  return !before || day(before.hora) !== day(message.hora)
}

function bubble(message) {
  const failed = message.error !== null && !message.mio
  return el('li', { className: message.mio ? 'bubble own' : 'bubble' },
    ...message.media.map(file),
    place(message.parametros),
    message.texto ? el('p', {}, message.texto) : null,
    failed ? el('p', { className: 'failed' }, texts.failed(message.error)) : null,
    el('footer', {},
      el('time', { dateTime: message.hora }, hour(message.hora)),
      message.mio ? ticks(message) : el('span', { className: 'status' }, texts.status[message.estado] ?? message.estado)))
}

/** One tick: Twilio has it; two: the inbox answered the webhook. */
function ticks(message) {
  const title = message.recibido ? texts.ticks.taken : texts.ticks.waiting
  return el('span', { className: 'ticks', title, ariaLabel: title }, message.recibido ? '✓✓' : '✓')
}

function file(media) {
  const kind = media.tipo.split('/')[0]
  if (kind === 'image') return el('img', { src: media.url, alt: '' })
  if (kind === 'audio' || kind === 'video') return el(kind, { src: media.url, controls: true, preload: 'none' })
  const name = media.tipo === 'text/vcard' ? texts.card : texts.document
  return el('a', { href: media.url, target: '_blank', rel: 'noopener' }, icon('documento'), name)
}

function place(parameters) {
  if (!parameters.Latitude) return null
  const words = `${parameters.Label ?? ''} (${parameters.Latitude}, ${parameters.Longitude})`
  return el('p', {}, icon('ubicacion'), words)
}
