import { el, icon } from '../el.js'
import { exactTime } from '../format.js'
import { t } from '../texts.js'
import { openDialog } from './dialog.js'
import { tick } from './tick.js'

/** Opens what is known about one message: its way, why it failed, and where it is known from. */
export async function openMessageDetails({ api }, { id }) {
  const waiting = el('span', { className: 'spinner', role: 'status', ariaLabel: t('loading') })
  const dialog = openDialog(t('details'), waiting)
  const content = await api
    .message(id)
    .then(details, (error) => [el('p', {}, `${t('detailsFailed')} ${error.message}`)])
  if (dialog.isConnected) waiting.replaceWith(...content)
}

/** All that the server tells of a message, in the order in which one asks: when, why not, who, from where. */
function details({ mensaje, estados, detalles }) {
  return [
    el(
      'ol',
      { className: 'steps' },
      estados.map((step) => stepRow(mensaje, step)),
    ),
    mensaje.error &&
      el(
        'div',
        { className: 'note note--bad' },
        icon('circle-exclamation'),
        el(
          'div',
          {},
          el('strong', {}, mensaje.error.causa),
          ' ',
          mensaje.error.accion,
          el('small', {}, ` (${mensaje.error.codigo})`),
        ),
      ),
    el(
      'dl',
      { className: 'facts' },
      fact(t('writtenBy'), mensaje.agente ?? t(`author_${mensaje.author}`)),
      fact(t('origins'), mensaje.origenes.map(originName).join(' · ')),
      mensaje.sid && fact('SID', mensaje.sid),
      fact('ID', mensaje.id),
    ),
    mensaje.recuperado && el('p', { className: 'note' }, icon('rotate-right'), t('recovered')),
    Object.keys(detalles ?? {}).length > 0 && rawFields(detalles),
  ].filter(Boolean)
}

/** A state that the message reached, and when. */
const stepRow = ({ direction }, { status, desde }) =>
  el(
    'li',
    {},
    tick({ direction, status }) ?? icon('check'),
    el('span', {}, t(`status_${status}`)),
    el('time', { dateTime: desde }, exactTime(desde)),
  )

const fact = (name, value) => [el('dt', {}, name), el('dd', {}, value)]

const originName = (origin) => (['twilio', 'wix', 'bandeja'].includes(origin) ? t(`origin_${origin}`) : origin)

/** What came with the message as the provider told it, for kinds that the page does not know. */
const rawFields = (fields) =>
  el(
    'details',
    {},
    el('summary', {}, t('rawFields')),
    el(
      'dl',
      { className: 'facts facts--raw' },
      Object.entries(fields).map(([name, value]) =>
        fact(name, typeof value === 'string' ? value : JSON.stringify(value)),
      ),
    ),
  )
