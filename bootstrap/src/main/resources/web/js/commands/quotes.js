import { quotedNear } from '../timeline.js'

const MOST = 500

/** Finds the messages that replies point to. */
export function quoteCommands({ store, api }) {
  const asked = new Map() // what the server said, by the provider's id

  function ask(sid) {
    if (asked.size >= MOST) asked.clear()
    const answer = api.message(sid).then(
      ({ mensaje }) => mensaje,
      (error) => {
        if (error.status !== 404) asked.delete(sid) // perhaps next time
        return null
      },
    )
    asked.set(sid, answer)
    return answer
  }

  return {
    /** The message that this one answers when it stands not far above, at once. */
    quotedNear: (numero, message) => quotedNear(store.state.threads[numero].messages, message),

    /** The message that this one answers, wherever it is; null when nobody has it. */
    quotedAnywhere: ({ cita }) => asked.get(cita) ?? ask(cita),
  }
}
