const NAMES = ['mensaje', 'estado', 'conversacion', 'presencia', 'borrador', 'resincronizar', 'latido']

/** Where the stream starts again. */
export const streamUrl = (cursor) => (cursor === null ? '/api/eventos' : `/api/eventos?desde=${cursor}`)

/**
 * Listens until the stream is cut, stays silent too long or is aborted; answers whether anything was heard.
 * EventSource hides comments, so only named heartbeats tell a quiet stream from a dead one. The first comes at once:
 * without it a proxy holds the stream back, however open it looks.
 */
export function listen({
  cursor,
  onOpen,
  onEvent,
  signal,
  opening = 8_000,
  silence = 25_000,
  Source = globalThis.EventSource,
}) {
  return new Promise((resolve) => {
    const source = new Source(streamUrl(cursor))
    const watch = { heard: false, timer: null }
    const end = () => {
      clearTimeout(watch.timer)
      source.close()
      resolve(watch.heard)
    }
    const alive = (patience) => {
      clearTimeout(watch.timer)
      watch.timer = setTimeout(end, patience)
    }
    source.onerror = end
    NAMES.forEach((name) =>
      source.addEventListener(name, ({ data }) => {
        alive(silence)
        if (!watch.heard) onOpen()
        watch.heard = true
        const event = name === 'latido' ? { tipo: name } : parsed(data)
        if (event) onEvent(event)
        else end() // garbled on its way: it is told again to whoever goes on after the last good one
      }),
    )
    signal.addEventListener('abort', end, { once: true })
    alive(opening)
  })
}

function parsed(data) {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
