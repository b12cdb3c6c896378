const SVG = 'http://www.w3.org/2000/svg'
const present = (child) => child !== null && child !== undefined && child !== false

/** Builds an element; strings become text nodes, so data can never become markup. */
export function el(tag, { dataset = {}, attributes = {}, ...props } = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props)
  Object.assign(node.dataset, dataset)
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value))
  node.append(...children.flat(3).filter(present))
  return node
}

/** Draws a one-path picture of our own; it is decoration unless a label is given. */
export function drawing(viewBox, path, className) {
  const svg = document.createElementNS(SVG, 'svg')
  const shape = document.createElementNS(SVG, 'path')
  svg.setAttribute('viewBox', viewBox)
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  shape.setAttribute('d', path)
  svg.append(shape)
  return svg
}

/** Shows a Font Awesome icon, invisible to screen readers. */
export const icon = (name) => el('i', { className: `icon icon--${name}`, attributes: { 'aria-hidden': 'true' } })

/** Builds a round button that shows only an icon and is called by its label. */
export function iconButton(name, label, props = {}) {
  const { className = '', ...others } = props
  return el(
    'button',
    { type: 'button', className: `icon-button ${className}`.trim(), title: label, ariaLabel: label, ...others },
    icon(name),
  )
}
