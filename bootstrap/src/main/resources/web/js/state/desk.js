const LASTING = 45_000 // as long as the server remembers somebody who says nothing more

/** What the team does before anything is sent: who is where, and drafts that were written on another device. */
export const deskEvents = {
  presencia: (state, { numero, personas }) => ({
    ...state,
    present: { ...stillThere(state), [numero]: { people: personas, until: state.now + LASTING } },
  }),

  borrador(state, { numero, texto }) {
    const { [numero]: old, ...others } = state.drafts
    return { ...state, drafts: texto ? { ...others, [numero]: texto } : others }
  },
}

/** The colleagues who are at a conversation now. */
export function colleagues({ present, session, now }, numero) {
  const there = present[numero]
  return there && there.until > now ? there.people.filter(({ usuario }) => usuario !== session?.usuario) : []
}

const stillThere = ({ present, now }) =>
  Object.fromEntries(Object.entries(present).filter(([, { people, until }]) => people.length > 0 && until > now))
