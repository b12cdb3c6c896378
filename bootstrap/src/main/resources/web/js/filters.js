import { windowClosing } from './reply-time.js'

/** The list's filters in the order they are shown: the server's name and the rule that keeps live rows honest. */
export const FILTERS = {
  todos: () => true,
  no_leidos: (row) => row.no_leidos > 0,
  esperan: (row) => Boolean(row.espera_respuesta_desde),
  ventana: windowClosing,
  bot: (row) => !row.stopBot,
}
