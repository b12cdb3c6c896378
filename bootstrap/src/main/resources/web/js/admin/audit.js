import { el } from '../el.js'
import { exactTime } from '../format.js'
import { queryString } from '../http.js'
import { asking, input } from './form.js'
import { pages } from './pages.js'
import { say } from './words.js'

const CALL = '/api/auditoria'
const EXPORT = `${CALL}/exportar`

/** Who did and saw what, by time, person and contact. */
export function audit({ http }) {
  let query = {}
  const list = pages('audit', async (cursor) => {
    const { entradas, siguiente } = await http.get(CALL, { ...query, cursor })
    return { rows: entradas.map(row), next: siguiente }
  })
  const download = el('a', { className: 'button button--quiet', href: EXPORT, download: '' }, say('auditExport'))

  async function narrow(fields) {
    query = asked(fields)
    download.href = EXPORT + queryString(query)
    await list.show()
  }

  return {
    ready: list.show(),
    nodes: [
      asking(
        say('show'),
        narrow,
        field('agente', say('user')),
        field('conversacion', say('contactOrId')),
        field('desde', say('from'), { type: 'datetime-local' }),
        field('hasta', say('until'), { type: 'datetime-local' }),
      ),
      list.nodes,
      el('p', {}, download),
    ],
  }
}

const field = (name, label, props = {}) => input(name, label, { required: false, autocomplete: 'off', ...props })

function asked(fields) {
  const { desde, hasta, ...others } = Object.fromEntries(fields)
  return { ...others, desde: instant(desde), hasta: instant(hasta) }
}

const instant = (local) => local && new Date(local).toISOString()

const row = (entry) =>
  el(
    'li',
    { className: 'admin__row' },
    el('time', { className: 'hint', dateTime: entry.cuando }, exactTime(entry.cuando)),
    el('span', { className: 'admin__who' }, who(entry)),
    el('span', { className: 'hint' }, facts(entry)),
  )

function who({ tipo_actor: kind, actor, accion }) {
  return `${[say(`by_${kind}`), actor].filter(Boolean).join(' ')}: ${say(`did_${accion}`)}`
}

function facts({ conversacion, detalles, cliente }) {
  const named = Object.entries(detalles).map(([name, value]) => `${name}: ${value}`)
  return [conversacion, ...named, cliente].filter(Boolean).join(' · ')
}
