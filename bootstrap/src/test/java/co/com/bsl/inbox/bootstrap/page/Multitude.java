package co.com.bsl.inbox.bootstrap.page;

import com.microsoft.playwright.Page;

/**
 * Answers in place of the server, inside the page, with more conversations and messages than
 * anybody has; what is not about the list or a thread passes.
 */
final class Multitude {
  private static final String ANSWERS =
      """
      (() => {
        const MANY = 100_000
        const now = Date.now()
        const ago = (minutes) => new Date(now - minutes * 60_000).toISOString()
        const number = (n) => '573' + String(n).padStart(9, '0')
        const message = (n, minutes) => ({
          id: 'm' + n, seq: n + 1, sid: null, tipo: 'texto', error: null, media: [], origenes: ['twilio'],
          direction: n % 3 ? 'inbound' : 'outbound', author: n % 3 ? 'contact' : 'agent', agente: n % 3 ? null : 'ana',
          body: `Mensaje ${n}: ` + 'palabras '.repeat(1 + (n % 9)), timestamp: ago(minutes),
          status: n % 3 ? 'received' : 'read', cita: null,
        })
        const row = (n) => ({
          numero: number(n), nombre: 'Persona ' + n, stopBot: false, observaciones: '', entrantes: n % 4,
          no_leidos: n % 4, espera_respuesta_desde: null, ventana_hasta: ago(-600), asignado_a: null,
          actividad: ago(n + 1), ultimo_mensaje: message(n, n + 1),
        })
        const all = (make) => Array.from({ length: MANY }, (unused, n) => make(n))
        const list = () => ({
          conversaciones: Object.fromEntries(all((n) => [number(n), row(n)])), total: MANY, siguiente: null,
        })
        const thread = () => ({
          ...row(0), mensajes: all((n) => message(n, MANY - n)), anteriores: null, seq: MANY,
        })
        const real = window.fetch.bind(window)
        window.fetch = (path, options) => {
          const made = /^.api.conversaciones/.test(path) ? list : /^.api.conversacion.\\d+\\?/.test(path) ? thread : null
          if (!made) return real(path, options)
          const body = { success: true, ...made() }
          return Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: async () => body })
        }
      })()
      """;

  private Multitude() {}

  /** Stands between that page and its server from the next load on. */
  static void standBefore(Page page) {
    page.addInitScript(ANSWERS);
  }

  /** The number of the conversation at that place of the list. */
  static String number(int n) {
    return "573%09d".formatted(n);
  }
}
