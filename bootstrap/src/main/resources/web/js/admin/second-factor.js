import { el } from '../el.js'
import { action, form, input, secret } from './form.js'
import { say } from './words.js'

const CALL = '/api/cuenta/segundo-factor'

/** One's own second factor: off, being set up, or on. */
export function secondFactor({ http }) {
  const place = el('div', { className: 'admin__list', dataset: { testid: 'second-factor' } })
  const draw = (...nodes) => place.replaceChildren(...nodes)

  async function show() {
    const { activo, codigos_restantes: left } = await http.get(CALL)
    if (activo) draw(el('p', {}, say('factorOn', { n: left })), form(say('remove'), remove, secret('clave', say('currentPassword'), false)))
    else draw(el('p', { className: 'hint' }, say('factorOff')), el('p', {}, action(say('begin'), begin)))
  }
  async function remove(fields) {
    await http.post(`${CALL}/quitar`, Object.fromEntries(fields))
    await show()
  }
  async function begin() {
    const { secreto, qr } = await http.post(CALL)
    draw(
      el('p', {}, say('scan')),
      el('img', { className: 'admin__qr', src: qr, alt: 'QR' }),
      el('p', { className: 'admin__secret', dataset: { testid: 'secret' } }, secreto),
      form(say('confirm'), confirm, input('codigo', say('code'), { inputMode: 'numeric', autocomplete: 'one-time-code' })),
    )
  }
  async function confirm(fields) {
    const { codigos } = await http.post(`${CALL}/confirmar`, Object.fromEntries(fields))
    await show()
    place.append(
      el('p', {}, say('keepCodes')),
      el('p', { className: 'admin__secret', dataset: { testid: 'recovery-codes' } }, codigos.join('\n')),
    )
  }

  return { ready: show(), nodes: [place] }
}
