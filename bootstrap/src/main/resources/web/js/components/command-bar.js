import { el, icon } from '../el.js'
import { isHidden, nameOf, numberOf } from '../format.js'
import { matching } from '../matching.js'
import { pageCommands } from '../page-commands.js'
import { routeTo } from '../routes.js'
import { t } from '../texts.js'
import { debounced } from '../timing.js'

const CHATS = 6
const LATELY = 500 // conversations among which one is looked for while the server has not answered

/** Those who wrote last, as far as the list has them. */
const lately = ({ list, rows }) => list.order.slice(0, LATELY).map(({ numero }) => rows.get(numero))

/** Opens the bar that reaches everything from the keyboard: conversations and commands, narrowed while one types. */
export function openCommandBar(app) {
  const found = { chats: lately(app.store.state), at: 0 }
  const options = el('ul', {
    className: 'command__options',
    role: 'listbox',
    id: 'command-options',
    ariaLabel: t('commandBar'),
  })
  const input = el('input', {
    className: 'command__input',
    role: 'combobox',
    placeholder: t('commandHint'),
    ariaLabel: t('commandHint'),
    autocomplete: 'off',
    ariaExpanded: 'true',
    attributes: { 'aria-controls': 'command-options', 'aria-autocomplete': 'list' },
    dataset: { testid: 'command-input' },
  })
  const node = el(
    'dialog',
    { className: 'dialog command', ariaLabel: t('commandBar'), dataset: { testid: 'command-bar' } },
    input,
    options,
  )

  /** What fits the words: commands first, since they are few. */
  function choices() {
    const chats = matching(found.chats, input.value, (row) => `${nameOf(row)} ${numberOf(row)} ${isHidden(row.numero) ? '' : row.numero}`)
    const commands = matching(pageCommands(app), input.value, ({ label }) => label)
    return [
      ...commands.map((command) => ({ ...command, run: command.run })),
      ...chats
        .slice(0, CHATS)
        .map((row) => ({ icon: 'user', label: nameOf(row), run: () => app.go(routeTo(row.numero)) })),
    ]
  }

  /** Shows the choices; the chosen one is told to screen readers and kept in sight. */
  function draw() {
    const all = choices()
    found.at = Math.max(0, Math.min(found.at, all.length - 1))
    options.replaceChildren(
      ...(all.length > 0
        ? all.map((choice, i) => option(choice, i === found.at, i, () => run(choice)))
        : [
            el(
              'li',
              { className: 'hint command__none', role: 'option', ariaDisabled: 'true' },
              t('nothingFound', { q: input.value }),
            ),
          ]),
    )
    input.setAttribute('aria-activedescendant', all.length > 0 ? `command-${found.at}` : '')
    options.children[found.at]?.scrollIntoView({ block: 'nearest' })
  }

  /** Closes the bar before anything is done, so that the focus goes where that leads. */
  function run({ run: act }) {
    node.close()
    act()
  }

  // The page may know only a part of the conversations: the server is asked when the typing pauses.
  const ask = debounced(async () => {
    const query = input.value.trim()
    const answer = query ? await app.api.conversations({ query, limit: CHATS }).catch(() => null) : null
    found.chats = answer ? Object.values(answer.conversaciones) : lately(app.store.state)
    if (node.isConnected) draw()
  }, 150)

  input.addEventListener('input', () => {
    found.at = 0
    draw()
    ask()
  })
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      found.at += step
      draw()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const choice = choices()[found.at]
      if (choice) run(choice)
    }
  })
  node.addEventListener('close', () => node.remove())
  node.addEventListener('click', ({ target }) => target === node && node.close())
  document.body.append(node)
  node.showModal()
  draw()
  input.focus()
}

const option = ({ icon: name, label, key }, selected, i, onclick) =>
  el(
    'li',
    { className: 'command__option', id: `command-${i}`, role: 'option', ariaSelected: String(selected), onclick },
    icon(name),
    el('span', {}, label),
    key && el('kbd', {}, key),
  )
