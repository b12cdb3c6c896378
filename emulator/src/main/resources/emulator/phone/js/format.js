import { language } from './texts.js'

const HOUR = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })

/** The hour today, the day otherwise. */
export function clock(iso) {
  if (!iso) return ''
  const time = new Date(iso)
  const today = time.toDateString() === new Date().toDateString()
  return (today ? HOUR : DAY).format(time)
}

export function hour(iso) {
  return HOUR.format(new Date(iso))
}

export function day(iso) {
  return DAY.format(new Date(iso))
}
