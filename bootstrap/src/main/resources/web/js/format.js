import { language, t } from './texts.js'

const DAY = 86_400_000
const locale = language === 'es' ? 'es-CO' : 'en-GB'
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' })
const date = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' })
const precise = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })

const midnight = (time) => new Date(time).setHours(0, 0, 0, 0)

/** The hour of a message, as `HH:mm`. */
export const timeOfDay = (timestamp) => clock.format(new Date(timestamp))

/** Day, month, year, hour, minute and second, for details. */
export const exactTime = (timestamp) => precise.format(new Date(timestamp))

/** The local calendar day a message belongs to, comparable as text. */
export const dayOf = (timestamp) => String(midnight(timestamp))

/** The name of a day: Hoy, Ayer, the weekday within six days, else the date. */
export function dayName(timestamp, now) {
  const ago = Math.round((midnight(now) - midnight(timestamp)) / DAY)
  if (ago === 0) return t('today')
  if (ago === 1) return t('yesterday')
  return ago > 1 && ago < 7 ? weekday.format(new Date(timestamp)) : date.format(new Date(timestamp))
}

/** The time shown in the list: the hour for today, else the day's name. */
export const listTime = (timestamp, now) =>
  dayOf(timestamp) === dayOf(now) ? timeOfDay(timestamp) : dayName(timestamp, now)

/** What is left until a time, in words. */
export function timeLeft(until, now) {
  const minutes = Math.max(0, Math.ceil((Date.parse(until) - now) / 60_000))
  return minutes < 60
    ? t('minutes', { n: minutes })
    : t('hoursMinutes', { h: Math.floor(minutes / 60), m: minutes % 60 })
}

/** Whether a conversation is known by a key, because its number is kept from whoever looks. */
export const isHidden = (numero) => numero.startsWith('c:')

/** A number as people write it; WhatsApp user ids stay as they are, and of a key there is nothing to read. */
export function phone(numero) {
  if (isHidden(numero)) return '•••'
  const colombian = /^57(\d{3})(\d{3})(\d{4})$/.exec(numero)
  if (colombian) return `+57 ${colombian.slice(1).join(' ')}`
  return /^\d+$/.test(numero) ? `+${numero}` : numero
}

/** The number of a conversation as its reader may see it. */
export const numberOf = (row) => row?.numero_mostrado ?? phone(row?.numero ?? '')

/** The best name known for a conversation. */
export const nameOf = (row) => row?.nombre || numberOf(row)

/** One or two letters for a picture; none when only a number is known. */
export function initials(name) {
  const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return [words[0], words.length > 1 && words.at(-1)]
    .filter(Boolean)
    .map((word) => [...word][0].toUpperCase())
    .join('')
}
