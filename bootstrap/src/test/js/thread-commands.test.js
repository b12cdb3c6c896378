// Reading a conversation backwards, and finding one message in it.
import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { Store } from '../../main/resources/web/js/store.js'
import { ANA, LUIS, message, row, stateWith, withOpenThread } from './fixtures.js'

const { threadCommands } = await import('../../main/resources/web/js/commands/thread.js')

/** A conversation of ten messages of which the last is loaded, on a server that answers with one at a time. */
function desk({ failing = false } = {}) {
  const start = withOpenThread(stateWith([row(ANA), row(LUIS)]), ANA, [message('m10', 10)], { before: 9 })
  const store = new Store(reduce, start)
  const asked = []
  const said = []
  const api = {
    async conversation(numero, { before }) {
      asked.push(before)
      await new Promise(setImmediate)
      if (failing) throw new Error('sin red')
      return { mensajes: [message(`m${before}`, before)], anteriores: before > 1 ? before - 1 : null, seq: 10 }
    },
  }
  const commands = threadCommands({ store, api, tell: (words) => said.push(words) })
  return { commands, store, asked, said, target: () => store.state.threads[ANA].target }
}

test('a page is asked for once, however often the thread is scrolled meanwhile', async () => {
  const { commands, asked } = desk()

  const pages = await Promise.all([commands.olderMessages(ANA), commands.olderMessages(ANA)])

  assert.deepEqual(asked, [9])
  assert.deepEqual(pages, [true, true])
})

test('a message is found though a page is under way already', async () => {
  const { commands, asked, target } = desk()

  const scrolled = commands.olderMessages(ANA)
  await commands.showMessage(ANA, 'm7')
  await scrolled

  assert.deepEqual(asked, [9, 8, 7])
  assert.equal(target(), 'm7')
})

test('a message that is nowhere, or cannot be reached, is told of', async () => {
  for (const circumstances of [{}, { failing: true }]) {
    const { commands, said, target } = desk(circumstances)

    await commands.showMessage(ANA, 'gone')

    assert.equal(said.length, 1)
    assert.equal(target(), null)
  }
})

test('who has gone elsewhere is told nothing and taken nowhere', async () => {
  const { commands, store, said } = desk()

  const showing = commands.showMessage(ANA, 'gone')
  store.dispatch({ type: 'opened', numero: LUIS })
  await showing

  assert.deepEqual(said, [])
  assert.equal(store.state.open, LUIS)
})
