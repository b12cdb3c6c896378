import { nameOf } from './format.js'
import { previewOf } from './preview.js'
import { routeTo } from './routes.js'
import { isAttended } from './state/rows.js'

/**
 * Draws attention to a new message nobody is looking at: a tone, and a notification when the page is hidden. It is
 * told of an event together with the state before it.
 */
export function createAlerts({ sound, tab, notify }) {
  return function alertTo(event, before) {
    if (!tab.isThis() || !isNews(before, event) || isAttended(before, event.numero)) return
    if (sound.rules.unattended || event.conversacion.stopBot) sound.play()
    if (document.hidden) notify(nameOf(event.conversacion), noteOf(event))
  }
}

const noteOf = ({ numero, mensaje }) => ({
  body: previewOf(mensaje),
  tag: numero,
  icon: '/icons/favicon.svg',
  route: routeTo(numero),
})

// A message is news when it makes the count of inbound messages grow.
function isNews({ rows }, { tipo, numero, mensaje, conversacion }) {
  return (
    tipo === 'mensaje' && mensaje.direction === 'inbound' && conversacion?.entrantes > (rows.get(numero)?.entrantes ?? 0)
  )
}
