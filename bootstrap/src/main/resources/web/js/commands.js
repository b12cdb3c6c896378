import { contactCommands } from './commands/contact.js'
import { listCommands } from './commands/list.js'
import { quoteCommands } from './commands/quotes.js'
import { sendingCommands } from './commands/sending.js'
import { threadCommands } from './commands/thread.js'

/** Everything a person can ask of the page, ready to be called by components. */
export function createCommands(doors) {
  const { store } = doors
  const commands = {
    ...listCommands(doors),
    ...threadCommands(doors),
    ...quoteCommands(doors),
    ...sendingCommands(doors),
    ...contactCommands(doors),
  }

  /** Loads the list and the open conversation afresh; tells whether that worked. */
  async function refresh() {
    store.dispatch({ type: 'threadsForgotten' })
    const { open } = store.state
    const results = await Promise.all([commands.reloadList(), open ? commands.reloadThread(open) : true])
    return results.every(Boolean)
  }

  return { ...commands, refresh }
}
