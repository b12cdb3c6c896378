const SVG = 'http://www.w3.org/2000/svg'

/** Builds an element; strings become text nodes, so data can never become markup. */
export function el(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children.filter(child => child !== null && child !== ''))
  return node
}

/** One of the symbols in icons.svg. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `/phone/icons.svg#${name}`)
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(use)
  return svg
}

/** The one element that matches. */
export function find(selector) {
  return document.querySelector(selector)
}
