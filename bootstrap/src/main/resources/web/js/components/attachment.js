import { el, icon } from '../el.js'
import { captionOf, iconOf, kindName } from '../preview.js'
import { t } from '../texts.js'

// Only addresses of the web may be opened, whatever a message says.
const safe = (url) => (/^(https?:\/\/|\/)/i.test(url) ? url : '')

const PLAYERS = { imagen: picture, sticker: picture, video, audio }

/** The files of a message, each shown in the way its kind asks for. */
export function attachments(message) {
  const files = message.media.map((file) => (PLAYERS[message.tipo] ?? documentLink)(file, message))
  return files.length > 0 ? el('div', { className: `media media--${message.tipo}` }, files) : special(message)
}

/** A picture that opens in full in a tab of its own. */
function picture({ url, nombre }, message) {
  const image = el('img', {
    className: 'media__picture',
    src: safe(url),
    alt: captionOf(message) || nombre || kindName(message.tipo),
    loading: 'lazy',
    decoding: 'async',
  })
  image.addEventListener('error', () => image.replaceWith(missing()), { once: true })
  return el('a', { href: safe(url), target: '_blank', rel: 'noopener', className: 'media__link' }, image)
}

function video({ url, nombre }) {
  return el('video', {
    className: 'media__video',
    src: safe(url),
    controls: true,
    preload: 'metadata',
    ariaLabel: nombre || kindName('video'),
  })
}

function audio({ url, nombre }) {
  return el('audio', {
    className: 'media__audio',
    src: safe(url),
    controls: true,
    preload: 'none',
    ariaLabel: nombre || kindName('audio'),
  })
}

/** Any other file: its name, its kind, and the way to have it. */
function documentLink({ url, nombre, tipo }, message) {
  const name = nombre || kindName(message.tipo)
  return el(
    'a',
    {
      href: safe(url),
      target: '_blank',
      rel: 'noopener',
      className: 'media__file',
      ariaLabel: `${t('download')}: ${name}`,
    },
    icon('file-lines'),
    el('span', { className: 'media__name' }, name, el('small', {}, (tipo ?? '').split('/').at(-1).toUpperCase())),
    icon('download'),
  )
}

/** Stands where a picture should be that the server no longer has. */
const missing = () => el('span', { className: 'media__missing' }, icon('image'), t('mediaMissing'))

// Kinds without a file: what they are stands above what they say.
function special(message) {
  if (message.tipo === 'texto' || message.tipo === 'reaccion') return null
  const words = captionOf(message)
  const place = message.tipo === 'ubicacion' && /(-?\d{1,2}\.\d+)[,;\s]+(-?\d{1,3}\.\d+)/.exec(words)
  return el(
    'div',
    { className: `card card--${message.tipo}` },
    el('span', { className: 'card__title' }, icon(iconOf(message)), kindName(message.tipo)),
    place &&
      el(
        'a',
        {
          className: 'text-link',
          target: '_blank',
          rel: 'noopener noreferrer',
          href: `https://www.google.com/maps?q=${place[1]},${place[2]}`,
        },
        t('openMap'),
      ),
  )
}
