// Makes the page installable and says something kind when there is no network. It keeps nothing of any conversation:
// only navigations pass through here, and their answers are not stored.
const OFFLINE = `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>BSL · Bandeja</title><meta name="color-scheme" content="light dark"><h1>Sin conexión · Offline</h1>
<p>La bandeja vuelve con la red. · The inbox is back when the network is.</p><p><a href="/">Reintentar · Try again</a></p>`

const offline = () => new Response(OFFLINE, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

addEventListener('install', () => self.skipWaiting())
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(offline))
})

addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(lead(event.notification.data.route))
})

// The inbox that was used last leads there; when none is open any more, a new one does.
async function lead(route) {
  const open = await self.clients.matchAll({ type: 'window' })
  const inbox = open.find(({ url }) => new URL(url).pathname === '/')
  if (!inbox) return self.clients.openWindow(`/${route}`)
  inbox.postMessage({ route })
  return inbox.focus()
}
