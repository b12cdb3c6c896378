import { plain } from './markup.js'
import { t } from './texts.js'

const ICONS = {
  imagen: 'image',
  audio: 'microphone',
  video: 'video',
  documento: 'file-lines',
  sticker: 'note-sticky',
  ubicacion: 'location-dot',
  contacto: 'address-card',
  boton: 'hand-pointer',
  reaccion: 'heart',
  desconocido: 'circle-question',
}

/** The words of a message, or '' when its body only stands in for them, like "[imagen]". */
export const captionOf = ({ tipo, body }) => (tipo !== 'texto' && /^\[[^\]]*\]$/.test(body) ? '' : (body ?? ''))

/** The icon that stands for a kind of message, or null for plain text. */
export const iconOf = ({ tipo }) => (tipo === 'texto' ? null : (ICONS[tipo] ?? ICONS.desconocido))

/** One line that says what a message is, without its icon. */
export function previewOf(message) {
  const caption = captionOf(message)
  if (message.tipo === 'reaccion') return t('reacted', { emoji: caption || '…' })
  return caption ? plain(caption) : message.tipo === 'texto' ? '' : kindName(message.tipo)
}

/** What a kind of message is called. */
export const kindName = (tipo) => t(`kind_${tipo in ICONS ? tipo : 'desconocido'}`)
