/** What can be changed about a conversation. */
export function contactCommands({ store, api }) {
  const reading = new Set()

  // What was heard live while an answer was on its way is newer than the answer.
  async function fold(numero, ask) {
    const askedAt = store.state.turn
    const { conversacion } = await ask()
    if (!(store.state.rows.get(numero)?.turn > askedAt)) store.dispatch({ tipo: 'conversacion', conversacion })
  }

  return {
    /** Stops the bot for this contact, or lets it answer again. */
    stopBot: (numero, stop) => fold(numero, () => api.stopBot(numero, stop)),

    /** Replaces the team's notes. */
    saveNotes: (numero, notes) => fold(numero, () => api.saveNotes(numero, notes)),

    /** Has the conversation count as unread again. */
    markUnread: (numero) => fold(numero, () => api.markUnread(numero)),

    /** Says that the contact needs no reply. */
    noReplyNeeded: (numero) => fold(numero, () => api.noReplyNeeded(numero)),

    /** Notes that a person has seen all that is loaded, and tells the server when something was unread. */
    async saw(numero) {
      store.dispatch({ type: 'threadSeen', numero })
      const { rows, threads } = store.state
      if (!rows.get(numero)?.no_leidos || reading.has(numero)) return
      reading.add(numero)
      await fold(numero, () => api.markRead(numero, threads[numero].seen)).catch(() => {}) // asked again at the next look
      reading.delete(numero)
    },
  }
}
