import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, row, stateWith } from './fixtures.js'

const { contactCommands } = await import('../../main/resources/web/js/commands/contact.js')

test('an answer changes the row', async () => {
  const store = new Store(reduce, stateWith([row(ANA)]))
  const stopped = row(ANA, { stopBot: true, stopBot_estado: 'pendiente' })

  await contactCommands({ store, api: { stopBot: async () => ({ conversacion: stopped }) } }).stopBot(ANA, true)

  assert.equal(store.state.rows.get(ANA).stopBot_estado, 'pendiente')
})

test('what was heard live while the answer was on its way is not undone by it', async () => {
  const store = new Store(reduce, stateWith([row(ANA)]))
  const stopped = (state) => row(ANA, { stopBot: true, stopBot_estado: state })
  const api = {
    async stopBot() {
      store.dispatch({ tipo: 'conversacion', conversacion: stopped('confirmado') })
      return { conversacion: stopped('pendiente') }
    },
  }

  await contactCommands({ store, api }).stopBot(ANA, true)

  assert.equal(store.state.rows.get(ANA).stopBot_estado, 'confirmado')
})
