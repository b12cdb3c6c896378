import { el } from '../el.js'

/** Opens a light panel beside an element; a click elsewhere or Escape closes it, and the focus returns. */
export function openBeside(anchor, panel) {
  const node = el('div', { className: 'popover', popover: 'auto' }, panel)
  document.querySelector('main').append(node)
  node.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return
    node.remove()
    if (document.activeElement === document.body) anchor.focus()
  })
  node.showPopover()
  place(node, anchor.getBoundingClientRect())
  return () => node.hidePopover()
}

function place(node, anchor) {
  const { offsetWidth: width, offsetHeight: height } = node
  const below = anchor.bottom + height + 8 < innerHeight
  node.style.top = `${Math.max(8, below ? anchor.bottom + 4 : anchor.top - height - 4)}px`
  node.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`
}
