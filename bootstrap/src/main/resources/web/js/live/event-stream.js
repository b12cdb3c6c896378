const NAMES = ['mensaje', 'estado', 'conversacion', 'resincronizar', 'latido']

/** Where the stream starts again. */
export const streamUrl = (cursor) => (cursor === null ? '/api/eventos' : `/api/eventos?desde=${cursor}`)

/**
 * Listens until the stream is cut, stays silent too long or is aborted; answers whether anything was heard.
 * EventSource hides comments, so only named heartbeats tell a quiet stream from a dead one.
 */
export function listen({ cursor, onOpen, onEvent, signal, silence = 25_000, Source = globalThis.EventSource }) {
  return new Promise((resolve) => {
    const source = new Source(streamUrl(cursor))
    const watch = { heard: false, timer: null }
    const end = () => {
      clearTimeout(watch.timer)
      source.close()
      resolve(watch.heard)
    }
    const alive = () => {
      clearTimeout(watch.timer)
      watch.timer = setTimeout(end, silence)
    }
    source.onopen = () => {
      alive()
      onOpen()
    }
    source.onerror = end
    NAMES.forEach((name) =>
      source.addEventListener(name, ({ data }) => {
        watch.heard = true
        alive()
        onEvent(name === 'latido' ? { tipo: name } : JSON.parse(data))
      }),
    )
    signal.addEventListener('abort', end, { once: true })
    alive()
  })
}
