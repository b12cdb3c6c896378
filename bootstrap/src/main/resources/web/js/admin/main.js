import { el, icon } from '../el.js'
import { createHttp } from '../http.js'
import { language } from '../texts.js'
import { createTheme } from '../theme.js'
import { sectionsFor } from './sections.js'
import { say } from './words.js'

const http = createHttp({ onSignedOut: () => location.reload() })
const page = document.querySelector('.admin')

const head = () =>
  el(
    'header',
    { className: 'admin__head' },
    el('a', { className: 'icon-button', href: '/', title: say('back'), ariaLabel: say('back') }, icon('arrow-left')),
    el('h1', {}, say('title')),
  )

function section({ title, draw }, session) {
  const { nodes, ready } = draw({ http, session })
  const node = el('section', { className: 'admin__section', ariaLabel: say(title) }, el('h2', {}, say(title)), nodes)
  ready?.catch((error) => node.append(el('p', { className: 'field__error', role: 'alert' }, error.message)))
  return node
}

async function open() {
  const session = await http.get('/api/sesion')
  page.replaceChildren(head(), ...sectionsFor(session.permisos).map((each) => section(each, session)))
}

createTheme()
document.documentElement.lang = language
document.title = `${say('title')} · BSL`
open().catch((error) => page.replaceChildren(head(), el('p', { role: 'alert' }, error.message)))
