import { el, icon } from '../el.js'
import { emojiCount } from '../emoji.js'
import { captionOf } from '../preview.js'
import { t } from '../texts.js'
import { attachments } from './attachment.js'
import { failureNote } from './failure-note.js'
import { messageMeta } from './message-meta.js'
import { quote } from './quote.js'
import { richText } from './rich-text.js'

/** One message as a bubble; the context has its `actions` (retry, openMenu) and `me`, the user name of the reader. */
export function messageBubble({ message, first }, context) {
  const { actions, me, contact } = context
  const { id, direction, status, tipo, timestamp } = message
  const menu = el(
    'button',
    {
      type: 'button',
      className: 'bubble__menu',
      tabIndex: -1,
      title: t('messageMenu'),
      ariaLabel: t('messageMenu'),
      ariaHasPopup: 'menu',
      onclick: ({ currentTarget }) => actions.openMenu(id, currentTarget),
    },
    icon('chevron-down'),
  )
  return el(
    'li',
    {
      className: `message message--${direction} ${first ? 'message--first' : ''}`,
      dataset: { id, status, direction, kind: tipo, timestamp },
    },
    el(
      'div',
      { className: `bubble ${shape(message)}` },
      el('span', { className: 'visually-hidden' }, t('from', { name: speaker(message, contact), text: '' })),
      first && byline(message, me),
      quote(message, context),
      attachments(message),
      words(message),
      messageMeta(message),
      failureNote(message, actions.retry),
      menu,
    ),
  )
}

/** Changes only what a moving tick changes; answers whether that was enough. */
export function patchBubble(node, item, before, { actions }) {
  const { message } = item
  const sameWords =
    item.first === before.first &&
    ['body', 'tipo', 'timestamp', 'author', 'agente'].every((field) => message[field] === before.message[field])
  if (!sameWords || message.media.length !== before.message.media.length) return false
  const bubble = node.querySelector('.bubble')
  node.dataset.status = message.status
  bubble.querySelector('.bubble__meta').replaceWith(messageMeta(message))
  bubble.querySelector('.failure')?.remove()
  bubble.querySelector('.bubble__menu').before(failureNote(message, actions.retry) ?? '')
  return true
}

/** The looks of a bubble that follow from what is in it. */
function shape(message) {
  const many = message.tipo === 'texto' ? emojiCount(message.body) : 0
  return [
    many > 0 && `bubble--emoji-${many}`,
    message.media.length > 0 && 'bubble--media',
    message.tipo === 'reaccion' && 'bubble--reaction',
    message.author === 'bot' && 'bubble--bot',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who speaks, for those who hear the page instead of seeing it. */
function speaker({ direction, author, agente }, contact) {
  return direction === 'inbound' ? contact : agente || t(`author_${author}`)
}

/** The name above a message of ours that somebody else wrote, or the bot. */
function byline({ direction, author, agente }, me) {
  if (direction === 'inbound' || (author === 'agent' && (!agente || agente === me))) return null
  return el(
    'span',
    { className: 'bubble__author', attributes: { 'aria-hidden': 'true' } },
    author === 'bot' ? t('byBot') : agente,
  )
}

// The space keeps the last line clear of the time and tick that stand in its corner.
function words(message) {
  const text = message.tipo === 'reaccion' ? captionOf(message) || '…' : captionOf(message)
  const blocks = richText(text)
  const space = el('span', { className: 'bubble__space', attributes: { 'aria-hidden': 'true' } })
  if (blocks.at(-1)?.matches('.text-lines')) blocks.at(-1).append(space)
  else blocks.push(el('p', { className: 'text-lines' }, space))
  return el(
    'div',
    { className: 'bubble__text', dir: 'auto', dataset: { testid: 'message-text' } },
    message.tipo === 'reaccion' && el('small', {}, t('kind_reaccion')),
    blocks,
  )
}
