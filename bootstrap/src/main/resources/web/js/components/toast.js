import { el } from '../el.js'

const LASTING = 3500

/** Says something short for a moment, also to screen readers. */
export function toast(text) {
  const node = el('div', { className: 'toast', role: 'status', popover: 'manual' })
  document.querySelector('main').append(node)
  node.showPopover?.()
  node.textContent = text
  setTimeout(() => node.remove(), LASTING)
}
