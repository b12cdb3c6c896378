import { openDialog } from '../components/dialog.js'
import { el } from '../el.js'
import { exactTime } from '../format.js'
import { action } from './form.js'
import { pages } from './pages.js'
import { say } from './words.js'

const CALL = '/api/webhooks-apartados'

/** The provider's calls that were kept aside. */
export function webhooks({ http }) {
  const list = pages('held-calls', async (cursor) => {
    const { apartados, siguiente } = await http.get(CALL, { cursor })
    return { rows: apartados.map(row), next: siguiente }
  })

  async function inspect({ id }) {
    const { apartado } = await http.get(`${CALL}/${id}`)
    openDialog(say('inspect'), el('p', { className: 'admin__said', dataset: { testid: 'held-call' } }, said(apartado)))
  }
  async function replay({ id }) {
    await http.post(`${CALL}/${id}/reproducir`)
    await list.show()
  }
  function askToDiscard({ id }) {
    const discard = async () => {
      await http.post(`${CALL}/${id}/descartar`)
      dialog.close()
      await list.show()
    }
    const dialog = openDialog(say('discard'), el('p', {}, say('discardLead')), el('p', {}, action(say('discardNow'), discard)))
  }
  const row = (held) =>
    el(
      'li',
      { className: 'admin__row' },
      el('time', { className: 'hint', dateTime: held.recibido }, exactTime(held.recibido)),
      el('span', { className: 'admin__who' }, say(held.motivo)),
      el('span', { className: 'hint' }, outcome(held)),
      action(say('inspect'), () => inspect(held)),
      held.completo && !held.reproduccion && action(say('replay'), () => replay(held)),
      action(say('discard'), () => askToDiscard(held)),
    )

  return { ready: list.show(), nodes: [el('p', { className: 'hint' }, say('heldLead')), list.nodes] }
}

const outcome = ({ origen, veces, reproduccion }) =>
  [origen, `×${veces}`, reproduccion && `${say(reproduccion.resultado)}, ${reproduccion.agente}`].filter(Boolean).join(' · ')

const said = ({ url_firmada: url, llamada }) =>
  [
    url,
    `${llamada.ruta}${llamada.consulta && `?${llamada.consulta}`}`,
    ...Object.entries(llamada.encabezados).map(([name, value]) => `${name}: ${value}`),
    '',
    llamada.cuerpo,
  ].join('\n')
