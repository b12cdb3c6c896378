// Failure outranks "sent" but not "delivered": once the phone has it, no report can take it back.
const STEPS = ['pending', 'accepted', 'queued', 'sending', 'sent', 'undelivered', 'failed', 'delivered', 'read']

const TICKS = { sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed', undelivered: 'failed' }

/** The further of two delivery states; reports arrive late and twice, and never step back. */
export function advance(from, to) {
  if (!STEPS.includes(from)) return to
  return STEPS.indexOf(to) > STEPS.indexOf(from) ? to : from
}

/** Which tick a message wears, or null for messages of the contact. */
export function tickOf(message) {
  return message.direction === 'outbound' ? (TICKS[message.status] ?? 'waiting') : null
}

/** Whether the message did not and will not arrive. */
export const hasFailed = (message) => tickOf(message) === 'failed'
