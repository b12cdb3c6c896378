import { el } from '../el.js'
import { exactTime } from '../format.js'
import { typedNumber } from '../numbers.js'
import { asking, form, input } from './form.js'
import { say } from './words.js'

const call = (number, what) => `/api/conversacion/${encodeURIComponent(number)}/${what}`

/** What a contact may ask of us by law: everything we have, and that it be erased. */
export function contactData({ http, session }) {
  const receipt = el('div', { role: 'status' })
  const number = (name, label) => input(name, label, { inputMode: 'tel', autocomplete: 'off' })

  function take(fields) {
    const href = call(meant(fields.get('numero')), 'exportar')
    el('a', { href, download: '' }).click()
  }
  async function erase(fields) {
    const meantNumber = meant(fields.get('numero'))
    if (meant(fields.get('otra_vez')) !== meantNumber) throw new Error(say('notTheSame'))
    const body = { numero: meantNumber, motivo: fields.get('motivo') }
    receipt.replaceChildren(...told(await http.post(call(meantNumber, 'borrar'), body)))
  }

  const erasing = [
    el('p', { className: 'hint' }, say('eraseLead')),
    form(
      say('erase'),
      erase,
      number('numero', say('number')),
      number('otra_vez', say('numberAgain')),
      input('motivo', say('reason'), { maxLength: 200, autocomplete: 'off' }),
    ),
    receipt,
  ]
  return {
    nodes: [
      el('p', { className: 'hint' }, say('exportLead')),
      asking(say('exportContact'), take, number('numero', say('number'))),
      session.permisos.includes('borrar') && erasing,
    ],
  }
}

function meant(typed) {
  const number = typedNumber(typed)
  if (!number) throw new Error(say('noNumber'))
  return number
}

const told = (receipt) => [
  el('p', {}, say('keepReceipt')),
  el(
    'p',
    { className: 'admin__secret', dataset: { testid: 'receipt' } },
    [
      `${say('receipt')}: ${receipt.recibo}`,
      `${say('when')}: ${exactTime(receipt.cuando)}`,
      say('erased', { messages: receipt.mensajes, cancelled: receipt.pendientes_cancelados, besides: receipt.otros_rastros }),
    ].join('\n'),
  ),
  el('p', {}, say('elsewhere')),
  el('ul', {}, receipt.queda_en_otras_partes.map((place) => el('li', {}, place))),
]
