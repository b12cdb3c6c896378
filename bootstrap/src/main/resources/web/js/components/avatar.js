import { el, icon } from '../el.js'
import { initials } from '../format.js'
import { hueOf } from '../hue.js'

/** The round picture of a contact: initials on a colour of their own. */
export function avatar(numero, name, size = '') {
  const letters = initials(name)
  const className = `avatar avatar--hue-${hueOf(numero)} ${size && `avatar--${size}`}`.trim()
  return el('span', { className, attributes: { 'aria-hidden': 'true' } }, letters || icon('user'))
}
