import { links } from './links.js'

const FENCE = /```([\s\S]+?)```/g
const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' }
const WORD = /[\p{L}\p{N}]/u

/** Reads WhatsApp's text markup into a tree of blocks: text lines, quotes, lists and mono parts. */
export function parse(text) {
  const blocks = []
  const pieces = text.split(FENCE) // every second piece stood between fences
  pieces.forEach((piece, i) => {
    if (i % 2 === 1) blocks.push({ kind: 'mono', text: piece })
    else if (piece) blocks.push(...lines(pieces.length > 1 ? piece.replace(/^\n|\n$/g, '') : piece))
  })
  return blocks
}

/** The words without their markup, on one line, for previews. */
export function plain(text) {
  const flat = (nodes) => nodes.map((node) => node.text ?? flat(node.children)).join('')
  const words = (block) => block.text ?? (block.items ? block.items.map(flat).join(' ') : flat(block.children))
  return parse(text).map(words).join(' ').replace(/\s+/g, ' ').trim()
}

/** Reads lines into blocks; lines of one kind that follow each other are one block. */
function lines(text) {
  return text.split('\n').reduce((blocks, line) => {
    const block = blockOf(line)
    const last = blocks.at(-1)
    if (last?.items && last.kind === block.kind) last.items.push(...block.items)
    else if (last?.kind === block.kind && block.kind !== 'numbers')
      last.children.push({ kind: 'text', text: '\n' }, ...block.children)
    else blocks.push(block)
    return blocks
  }, [])
}

/** What one line is. */
function blockOf(line) {
  const quote = /^> (.*)$/.exec(line)
  if (quote) return { kind: 'quote', children: inline(quote[1]) }
  const bullet = /^[-*] (\S.*)$/.exec(line)
  if (bullet) return { kind: 'bullets', items: [inline(bullet[1])] }
  const number = /^(\d{1,2})\. (\S.*)$/.exec(line)
  if (number) return { kind: 'numbers', start: Number(number[1]), items: [inline(number[2])] }
  return { kind: 'lines', children: inline(line) }
}

/** Reads what stands within a line: marks around words, and links between them. */
function inline(text) {
  const nodes = []
  let plainFrom = 0
  for (let at = 0; at < text.length; at++) {
    const end = closing(text, at)
    if (end < 0) continue
    const inner = text.slice(at + 1, end)
    nodes.push(...links(text.slice(plainFrom, at)))
    nodes.push(text[at] === '`' ? { kind: 'code', text: inner } : { kind: MARKS[text[at]], children: inline(inner) })
    at = end
    plainFrom = end + 1
  }
  return [...nodes, ...links(text.slice(plainFrom))]
}

// A mark opens at the start of a word and closes at the end of one, as in WhatsApp: 2*3*4 stays as it is.
function closing(text, at) {
  const mark = text[at]
  if (!(mark === '`' || mark in MARKS) || WORD.test(text[at - 1] ?? '') || /\s/.test(text[at + 1] ?? ' ')) return -1
  for (let end = text.indexOf(mark, at + 2); end >= 0; end = text.indexOf(mark, end + 1)) {
    if (!/\s/.test(text[end - 1]) && !WORD.test(text[end + 1] ?? '')) return end
  }
  return -1
}
