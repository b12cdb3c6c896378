// A laptop whose clock is wrong must not show a wrong countdown: the server's Date header sets us right.
const skew = { millis: 0 }

/** The server's time as far as we know, in milliseconds. */
export const now = () => Date.now() + skew.millis

/** Learns the server's time from an answer; the header has whole seconds, so small differences are noise. */
export function hearServerTime(header) {
  const difference = Date.parse(header) - Date.now()
  if (!Number.isNaN(difference)) skew.millis = Math.abs(difference) > 5_000 ? difference : 0
}
