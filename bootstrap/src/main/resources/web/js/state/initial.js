import { orderOf } from './list.js'
import { Rows } from './rows.js'

/** The state of a page that has heard nothing yet. */
export const initialState = (known = {}) => ({
  session: null,
  connection: 'connecting', // live, polling, refreshing or offline later
  heardAt: 0, // when the server was last known to answer
  ailing: [], // parts of the system that somebody should look at
  focused: true,
  now: 0, // moves on every few seconds, so that what depends on time is told like any other change
  turn: 0, // counts what was heard live, to tell a stale answer from a fresh one
  rows: new Rows(),
  list: { filter: 'todos', query: '', order: orderOf([]), next: null, loading: true, failed: false },
  found: { query: '', messages: [] },
  open: null,
  panel: false,
  threads: {},
  drafts: {},
  present: {}, // who of the team is at which conversation
  ...known,
})
