// A message that nobody looks at draws attention, and no browser's refusal stands in its way.
import './spanish.js'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { ANA, message, row, stateWith } from './fixtures.js'

const { createAlerts } = await import('../../main/resources/web/js/alerts.js')
const { createNotifications } = await import('../../main/resources/web/js/notifications.js')

const news = (changes = {}) => ({
  tipo: 'mensaje',
  numero: ANA,
  mensaje: message('hola', 3),
  conversacion: row(ANA, { nombre: 'Ana', entrantes: 2 }),
  ...changes,
})

function alerts({ hidden = true, isThis = true } = {}) {
  globalThis.document = { hidden }
  const heard = { rung: 0, notes: [] }
  const alertTo = createAlerts({
    sound: { rules: { unattended: true }, play: () => heard.rung++ },
    tab: { isThis: () => isThis },
    notify: (...note) => heard.notes.push(note),
  })
  return { alertTo, heard }
}

const before = stateWith([row(ANA, { entrantes: 1 })])

test('a new message rings, and notifies who has the page hidden', () => {
  const { alertTo, heard } = alerts()

  alertTo(news(), before)

  assert.equal(heard.rung, 1)
  assert.deepEqual(heard.notes, [['Ana', { body: 'hola', tag: ANA, icon: '/icons/favicon.svg', route: `#/${ANA}` }]])
})

for (const [what, desk, event, state] of [
  ['told twice', {}, news(), stateWith([row(ANA, { entrantes: 2 })])],
  ['of ours', {}, news({ mensaje: message('a', 3, { direction: 'outbound' }) }), before],
  ['while another tab is the one in use', { isThis: false }, news(), before],
]) {
  test(`a message ${what} makes no sound`, () => {
    const { alertTo, heard } = alerts(desk)

    alertTo(event, state)

    assert.deepEqual(heard, { rung: 0, notes: [] })
  })
}

/** What a browser shows; a phone shows only what its worker brings. */
function browser({ isPhone, worker, permission = 'granted' }) {
  const shown = []
  const workers = Object.assign(new EventTarget(), {
    getRegistration: async () =>
      worker && { active: {}, showNotification: async (title, { data }) => shown.push(['worker', title, data.route]) },
  })
  globalThis.Notification = class {
    static permission = permission
    constructor(title) {
      if (isPhone) throw new TypeError('Illegal constructor')
      shown.push(['page', title])
    }
  }
  const gone = []
  return { notify: createNotifications({ workers, go: (route) => gone.push(route) }), shown, gone, workers }
}

for (const [what, kind, expected] of [
  ['the worker, where there is one', { isPhone: true, worker: true }, [['worker', 'Ana', '#/1']]],
  ['the page itself, where there is none', { isPhone: false }, [['page', 'Ana']]],
  ['nobody, where neither may, and that is no error', { isPhone: true }, []],
  ['nobody, where it was not allowed', { worker: true, permission: 'default' }, []],
]) {
  test(`a notification is shown by ${what}`, async () => {
    const { notify, shown } = browser(kind)

    await notify('Ana', { body: 'hola', route: '#/1' })

    assert.deepEqual(shown, expected)
  })
}

test('the page goes where its worker leads', () => {
  const { workers, gone } = browser({ worker: true })

  workers.dispatchEvent(Object.assign(new Event('message'), { data: { route: '#/1' } }))

  assert.deepEqual(gone, ['#/1'])
})

/** Chooses a notification of the worker while those windows are open, and tells what happened. */
async function chosen(...urls) {
  const done = []
  const windows = urls.map((url) => ({
    url,
    postMessage: ({ route }) => done.push(`${url} goes to ${route}`),
    focus: async () => done.push(`${url} is in front`),
  }))
  const handlers = {}
  const clients = { matchAll: async () => windows, openWindow: async (url) => done.push(`opened ${url}`) }
  const source = readFileSync(new URL('../../main/resources/web/sw.js', import.meta.url), 'utf8')
  runInNewContext(source, { addEventListener: (name, act) => (handlers[name] = act), self: { clients }, URL })
  const notification = { data: { route: '#/1' }, close: () => done.push('closed') }
  const after = { promise: null }
  handlers.notificationclick({ notification, waitUntil: (promise) => (after.promise = promise) })
  await after.promise
  return done
}

test('who chooses a notification is led to the conversation, in the inbox that is open or in a new one', async () => {
  assert.deepEqual(await chosen('https://x/administracion.html', 'https://x/#/2'), [
    'closed',
    'https://x/#/2 goes to #/1',
    'https://x/#/2 is in front',
  ])
  assert.deepEqual(await chosen(), ['closed', 'opened /#/1'])
})
