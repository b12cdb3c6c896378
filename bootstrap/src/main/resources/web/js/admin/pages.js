import { el } from '../el.js'
import { action } from './form.js'
import { say } from './words.js'

/** A list that shows its first page, and further ones when asked; `fetch` answers `{ rows, next }`. */
export function pages(testid, fetch) {
  const list = el('ul', { className: 'admin__list', dataset: { testid } })
  const end = el('p')

  async function add(cursor) {
    const { rows, next } = await fetch(cursor)
    if (!cursor) list.replaceChildren()
    list.append(...rows)
    end.replaceChildren(...(next ? [action(say('more'), () => add(next))] : []))
    if (!list.hasChildNodes()) end.append(say('nothing'))
  }
  return { nodes: [list, end], show: () => add(undefined) }
}
