import { el, icon } from '../el.js'
import { isGood } from '../health.js'
import { t, TEXTS } from '../texts.js'
import { openDialog } from './dialog.js'

/** Opens what is known about every part of the system, and what to do about one that is not well. */
export async function openHealth({ api, store }) {
  const waiting = el('span', { className: 'spinner', role: 'status', ariaLabel: t('loading') })
  const dialog = openDialog(t('health'), waiting)
  dialog.dataset.testid = 'health'
  const report = await api.health()
  if (!dialog.isConnected) return
  const parts = report ? Object.entries(report.components) : []
  waiting.replaceWith(
    el(
      'ul',
      { className: 'health' },
      part('server', { status: report ? 'up' : 'down' }),
      parts.map(([name, component]) => part(name, component)),
      part('webhook', { status: 'look' }),
      part('page', { status: store.state.connection }),
    ),
    el('p', { className: 'hint' }, report ? `${t('version')} ${report.version}` : ''),
  )
}

/** One part of the system, how it is, and what to do when it is not well. */
function part(name, component) {
  const { status, pending, failed = 0 } = component
  const good = isGood(name, component)
  const advice = `advice_${name}_${status}`
  return el(
    'li',
    { className: `health__part health__part--${good ? 'good' : 'look'}`, dataset: { part: name, status } },
    icon(good ? 'check' : 'circle-exclamation'),
    el(
      'div',
      {},
      el('strong', {}, nameOfPart(name)),
      ' ',
      el('span', { className: 'hint' }, stateOf(status), pending > 0 && ` · ${t('waitingJobs', { n: pending })}`),
      failed > 0 && el('p', {}, t('failedJobs', { n: failed })),
      advice in TEXTS && el('p', {}, t(advice)),
    ),
  )
}

/** The name of a part of the system, for people. */
export const nameOfPart = (name) => (`part_${name}` in TEXTS ? t(`part_${name}`) : name)
const stateOf = (status) => (`health_${status}` in TEXTS ? t(`health_${status}`) : status)
