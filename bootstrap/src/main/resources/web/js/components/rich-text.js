import { el } from '../el.js'
import { parse } from '../markup.js'

const TAGS = { bold: 'strong', italic: 'em', strike: 's' }

/** Shows a text with WhatsApp's markup; every word of it is a text node. */
export const richText = (text) => parse(text).map(block)

/** One block of a text as an element. */
function block(node) {
  if (node.kind === 'mono') return el('pre', { className: 'text-mono' }, node.text)
  if (node.kind === 'quote') return el('blockquote', { className: 'text-quote' }, node.children.map(inline))
  if (node.items) return list(node)
  return el('p', { className: 'text-lines' }, node.children.map(inline))
}

function list({ kind, items, start = 1 }) {
  const entries = items.map((children) => el('li', {}, children.map(inline)))
  return kind === 'numbers'
    ? el('ol', { className: 'text-list', start }, entries)
    : el('ul', { className: 'text-list' }, entries)
}

/** One piece of a line: words, or what stands between two marks. */
function inline(node) {
  if (node.kind === 'text') return node.text
  if (node.kind === 'code') return el('code', { className: 'text-code' }, node.text)
  if (node.kind === 'link')
    return el('a', { href: node.href, target: '_blank', rel: 'noopener noreferrer', className: 'text-link' }, node.text)
  return el(TAGS[node.kind], {}, node.children.map(inline))
}
