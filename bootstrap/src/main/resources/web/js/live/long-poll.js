/** Asks for changes again and again for a while; answers whether it worked until then. */
export async function pollForAWhile({ changes, cursor, onAnswer, signal, lasting = 60_000, now = Date.now }) {
  const until = now() + lasting
  try {
    for (let wait = 0; now() < until && !signal.aborted; wait = 25) {
      onAnswer(await changes(cursor(), wait, AbortSignal.any([signal, AbortSignal.timeout((wait + 10) * 1000)])))
    }
    return true
  } catch {
    return false // the caller goes one step further down; the reason is in the browser's network log
  }
}
