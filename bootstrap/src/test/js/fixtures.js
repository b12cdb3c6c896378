import { initialState } from '../../main/resources/web/js/state/initial.js'
import { orderOf } from '../../main/resources/web/js/state/list.js'
import { timelineOf } from '../../main/resources/web/js/timeline.js'

export const ANA = '573001234567'
export const LUIS = '573007654321'
export const NOON = Date.parse('2026-11-22T17:00:00Z')

const at = (minutes) => new Date(NOON + minutes * 60_000).toISOString()

export const message = (id, seq, changes = {}) => ({
  id,
  seq,
  sid: null,
  direction: 'inbound',
  author: 'contact',
  agente: null,
  tipo: 'texto',
  body: id,
  timestamp: at(seq ?? 0),
  status: 'received',
  error: null,
  media: [],
  origenes: ['twilio'],
  ...changes,
})

export const outbound = (id, seq, changes = {}) =>
  message(id, seq, { direction: 'outbound', author: 'agent', status: 'accepted', ...changes })

export const row = (numero, changes = {}) => ({
  numero,
  nombre: '',
  stopBot: false,
  entrantes: 0,
  no_leidos: 0,
  espera_respuesta_desde: null,
  ventana_hasta: at(600),
  ultimo_mensaje: null,
  actividad: at(0),
  ...changes,
})

export const stateWith = (rows, { list = {}, ...changes } = {}) => {
  const start = initialState({ now: NOON, ...changes })
  return {
    ...start,
    rows: rows.reduce((all, each) => all.with({ turn: 0, ...each }), start.rows),
    list: { ...start.list, order: orderOf(rows), loading: false, ...list },
  }
}

export const withOpenThread = (state, numero, messages, changes = {}) => ({
  ...state,
  open: numero,
  threads: {
    [numero]: {
      messages: timelineOf(messages),
      before: null,
      seq: 0,
      seen: 0,
      unread: null,
      following: true,
      loaded: true,
      loading: false,
      failed: null,
      conflict: null,
      target: null,
      ...changes,
    },
  },
})

export const ids = (messages) => [...messages].map(({ id }) => id)

/** The numbers in the list of conversations, as it shows them. */
export const listed = ({ list }) => [...list.order].map(({ numero }) => numero)
