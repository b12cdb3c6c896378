const HOUR = 3_600_000

/** Whether free text may be sent at that time. */
export const windowOpen = (row, now) => Boolean(row?.ventana_hasta) && Date.parse(row.ventana_hasta) > now

/** The list's filters in the order they are shown: the server's name and the rule that keeps live rows honest. */
export const FILTERS = {
  todos: () => true,
  no_leidos: (row) => row.no_leidos > 0,
  esperan: (row) => Boolean(row.espera_respuesta_desde),
  ventana: (row, now) => windowOpen(row, now) && Date.parse(row.ventana_hasta) - now <= 3 * HOUR,
  bot: (row) => !row.stopBot,
}
