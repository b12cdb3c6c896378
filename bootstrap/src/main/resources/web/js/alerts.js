import { nameOf } from './format.js'
import { previewOf } from './preview.js'
import { routeTo } from './routes.js'
import { isAttended } from './state/rows.js'

/** Draws attention to a new message nobody is looking at: a tone, and a notification when the page is hidden. */
export function createAlerts({ store, sound, go, tab }) {
  return function alertTo(event) {
    if (!tab.isThis() || !isNews(store.state, event) || isAttended(store.state, event.numero)) return
    if (sound.rules.unattended || event.conversacion.stopBot) sound.play()
    if (document.hidden && globalThis.Notification?.permission === 'granted') notify(event)
  }

  function notify({ numero, mensaje, conversacion }) {
    const note = new Notification(nameOf(conversacion), {
      body: previewOf(mensaje),
      tag: numero,
      icon: '/icons/favicon.svg',
    })
    note.onclick = () => {
      globalThis.focus()
      go(routeTo(numero))
      note.close()
    }
  }
}

// Asked before the event is applied: a message is news when it makes the count of inbound messages grow.
function isNews({ rows }, { tipo, numero, mensaje, conversacion }) {
  return (
    tipo === 'mensaje' && mensaje.direction === 'inbound' && conversacion?.entrantes > (rows[numero]?.entrantes ?? 0)
  )
}
