const conversation = (numero) => `/api/conversacion/${encodeURIComponent(numero)}`

/** Every call of the server's interface that the page uses, one function each. */
export const createApi = ({ get, post, getAnyway }) => ({
  session: () => get('/api/sesion'),
  signIn: (usuario, clave, codigo) => post('/api/sesion', { usuario, clave, ...(codigo && { codigo }) }),
  signOut: () => post('/api/sesion/salir'),

  conversations: ({ filter, query, cursor, limit = 50 }) =>
    get('/api/conversaciones', { filtro: filter, q: query, cursor, limite: limit }),
  search: (query) => get('/api/buscar', { q: query }),
  conversation: (numero, { before, limit = 60 } = {}) => get(conversation(numero), { antes: before, limite: limit }),
  message: (id) => get(`/api/mensaje/${encodeURIComponent(id)}`),

  send: ({ numero, text, id, seen, forced }) =>
    post('/api/enviar-mensaje', {
      to: numero,
      message: text,
      client_id: id,
      visto_hasta: seen,
      ...(forced && { forzar: true }),
    }),
  saveNotes: (numero, observaciones) => post(`${conversation(numero)}/observaciones`, { observaciones }),
  stopBot: (numero, stopBot) => post(`${conversation(numero)}/bot`, { stopBot }),
  markRead: (numero, hasta) => post(`${conversation(numero)}/leido`, { hasta }),
  markUnread: (numero) => post(`${conversation(numero)}/no-leido`),
  noReplyNeeded: (numero) => post(`${conversation(numero)}/sin-respuesta`),

  present: (numero, estado) => post(`${conversation(numero)}/presencia`, { estado }),
  drafts: () => get('/api/borradores'),
  saveDraft: (numero, texto) => post(`${conversation(numero)}/borrador`, { texto }),
  health: async () => {
    const report = await getAnyway('/health')
    return report?.components ? report : null
  },

  changes: (since, wait, signal) => get('/api/cambios', { desde: since, espera: wait }, signal),
})
