import { dayOf } from './format.js'

const authorOf = (message) => `${message.direction} ${message.author} ${message.agente}`

/** What the thread shows, top to bottom: day pills, the unread bar and messages that know their place in a group. */
export function timelineItems(messages, unread = null, before = null) {
  const items = []
  let day = before && dayOf(before.timestamp)
  let author = before && authorOf(before)
  for (const message of messages) {
    const today = dayOf(message.timestamp)
    const newDay = today !== day
    const firstUnread = unread?.before === message.id
    if (newDay) items.push({ key: `day ${today} ${message.id}`, kind: 'day', timestamp: message.timestamp, day: today })
    if (firstUnread) items.push({ key: 'unread', kind: 'unread', count: unread.count })
    const first = newDay || firstUnread || authorOf(message) !== author
    items.push({ key: message.id, kind: 'message', message, first, day: today })
    day = today
    author = authorOf(message)
  }
  return items
}
