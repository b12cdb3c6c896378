/** Makes what shows a notification outside the page, when that is allowed; whoever chooses it is led to its route. */
export function createNotifications({ go, workers = navigator.serviceWorker }) {
  workers?.addEventListener('message', ({ data }) => data.route && go(data.route))

  async function show(title, { route, ...options }) {
    const { Notification } = globalThis
    if (Notification?.permission !== 'granted') return
    const registration = await workers?.getRegistration()
    if (registration?.active) return registration.showNotification(title, { ...options, data: { route } })
    const note = new Notification(title, options) // what a phone refuses, where only workers may
    note.onclick = () => {
      globalThis.focus()
      go(route)
      note.close()
    }
  }

  return (title, options) => show(title, options).catch(() => {}) // a courtesy: the list has the message anyway
}
