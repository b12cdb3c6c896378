import { el, iconButton } from '../el.js'
import { t } from '../texts.js'

/** Opens a modal window with a heading; it leaves the document when it is closed. */
export function openDialog(title, ...content) {
  const close = () => node.close()
  const heading = el('h2', { className: 'dialog__title' }, title)
  const node = el(
    'dialog',
    { className: 'dialog', ariaLabel: title },
    el('header', { className: 'dialog__head' }, heading, iconButton('xmark', t('close'), { onclick: close })),
    el('div', { className: 'dialog__body', tabIndex: 0, role: 'group', ariaLabel: title }, content),
  )
  node.addEventListener('close', () => node.remove())
  node.addEventListener('click', ({ target }) => target === node && close())
  document.body.append(node)
  node.showModal()
  return node
}
