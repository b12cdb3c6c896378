import { el, icon, iconButton } from '../el.js'
import { t } from '../texts.js'
import { debounced } from '../timing.js'

/** The search above the list; it waits until the typing pauses. */
export function searchBox({ store, commands }) {
  const input = el('input', {
    type: 'search',
    className: 'search__input',
    placeholder: t('search'),
    ariaLabel: t('search'),
    autocomplete: 'off',
    dataset: { testid: 'search' },
  })
  const clear = iconButton('xmark', t('clearSearch'), {
    className: 'search__clear',
    hidden: true,
    onclick: () => set(''),
  })
  const search = debounced(() => commands.searchList(input.value), 220)

  /** Searches for that at once, without waiting for more. */
  function set(value) {
    input.value = value
    commands.searchList(value)
    input.focus()
  }

  input.addEventListener('input', () => {
    clear.hidden = !input.value
    search()
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && input.value) {
      event.stopPropagation()
      set('')
    }
  })
  store.watch(
    ({ list }) => list.query,
    () => (clear.hidden = !input.value),
  )
  return el('div', { className: 'search', role: 'search' }, icon('magnifying-glass'), input, clear)
}
