const HOUR = 3_600_000
const WIDTH = 24 * HOUR
const SOON = 3 * HOUR

/** Whether free text may be sent at that time: within a day of what the contact wrote last. */
export const windowOpen = (row, now) => left(row, now) > 0

/** Whether free text may still be sent, but not for long. */
export const windowClosing = (row, now) => windowOpen(row, now) && left(row, now) <= SOON

/** How much of the window is left, from 1 down to 0. */
export const windowShare = (row, now) => Math.max(0, Math.min(1, left(row, now) / WIDTH))

const left = (row, now) => (row?.ventana_hasta ? Date.parse(row.ventana_hasta) - now : 0)
