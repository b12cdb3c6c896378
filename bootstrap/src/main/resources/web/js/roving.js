const STEPS = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }

/** Lets arrow keys, Home and End move the focus among the elements that match, which are one tab stop. */
export function roving(container, selector, { keys = ['ArrowDown', 'ArrowUp'], onMove = () => {} } = {}) {
  container.addEventListener('keydown', (event) => {
    const items = [...container.querySelectorAll(selector)]
    const at = items.indexOf(event.target.closest(selector))
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : at + STEPS[event.key]
    if (at < 0 || !(keys.includes(event.key) || event.key === 'Home' || event.key === 'End') || !items[next]) return
    event.preventDefault()
    items[at].tabIndex = -1
    items[next].tabIndex = 0
    items[next].focus()
    onMove(items[next])
  })
}
