import { el } from '../el.js'
import { FILTERS } from '../filters.js'
import { t } from '../texts.js'

/** The filters as chips, one of them pressed. */
export function filterBar({ store, commands }) {
  const chips = Object.keys(FILTERS).map((filter) =>
    el(
      'button',
      { type: 'button', className: 'chip', dataset: { filter }, onclick: () => commands.filterList(filter) },
      t(`filter_${filter}`),
    ),
  )
  store.watch(
    ({ list }) => list.filter,
    (filter) => chips.forEach((chip) => (chip.ariaPressed = String(chip.dataset.filter === filter))),
  )
  return el('div', { className: 'filters', role: 'group', ariaLabel: t('filters') }, chips)
}
