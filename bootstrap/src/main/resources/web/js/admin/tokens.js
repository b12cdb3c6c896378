import { el } from '../el.js'
import { action, form, input } from './form.js'
import { say } from './words.js'

const CALL = '/api/cuenta/tokens'

/** One's own tokens. */
export function tokens({ http, session }) {
  const list = el('ul', { className: 'admin__list', dataset: { testid: 'tokens' } })
  const news = el('div', { role: 'status' })

  async function show() {
    const known = await http.get(CALL)
    list.replaceChildren(...known.tokens.map(row))
  }
  async function make(fields) {
    const { token } = await http.post(CALL, { nombre: fields.get('nombre'), permisos: fields.getAll('permisos') })
    await show()
    news.replaceChildren(
      el('p', {}, say('keepToken')),
      el('p', { className: 'admin__secret', dataset: { testid: 'new-token' } }, token),
    )
  }
  async function revoke(id) {
    await http.post(`${CALL}/${id}/revocar`)
    await show()
  }
  const row = (token) =>
    el(
      'li',
      { className: 'admin__row' },
      el('span', { className: 'admin__who' }, token.nombre),
      el('span', { className: 'hint' }, token.permisos.map((right) => say(right)).join(', ')),
      el('span', { className: 'hint' }, token.usado ? new Date(token.usado).toLocaleString() : say('neverUsed')),
      action(say('revoke'), () => revoke(token.id)),
    )

  const rights = session.permisos.filter((right) => right !== 'cuenta').map(box)
  return {
    ready: show(),
    nodes: [
      el('p', { className: 'hint' }, say('tokensLead')),
      list,
      news,
      form(
        say('make'),
        make,
        input('nombre', say('tokenName'), { maxLength: 60 }),
        el('fieldset', { className: 'admin__rights' }, el('legend', {}, say('rights')), rights),
      ),
    ],
  }
}

const box = (right) =>
  el('label', {}, el('input', { type: 'checkbox', name: 'permisos', value: right }), ` ${say(right)}`)
