import { deskEvents } from './state/desk.js'
import { listEvents } from './state/list.js'
import { liveEvents } from './state/live.js'
import { sendingEvents } from './state/sending.js'
import { threadEvents } from './state/thread.js'

const pageEvents = {
  sessionKnown: (state, { session }) => ({ ...state, session }),
  connected: (state, { connection }) => ({
    ...state,
    connection,
    heardAt: connection === 'offline' ? state.heardAt : state.now,
  }),
  ticked: (state, { now }) => ({ ...state, now }),
  healthKnown: (state, { ailing }) => ({ ...state, ailing }),
  focused: (state, { focused }) => ({ ...state, focused }),
}

const EVENTS = { ...pageEvents, ...listEvents, ...threadEvents, ...sendingEvents, ...liveEvents, ...deskEvents }

/** (state, event) → state. Our own events have a `type`; those of the server its Spanish `tipo`. */
export function reduce(state, event) {
  const change = EVENTS[event.type ?? event.tipo]
  return change ? change(state, event) : state
}
