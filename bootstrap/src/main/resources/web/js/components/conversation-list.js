import { el } from '../el.js'
import { dayOf } from '../format.js'
import { KeyedNodes } from '../keyed.js'
import { roving } from '../roving.js'
import { windowClosing } from '../reply-time.js'
import { unreadShown } from '../state/rows.js'
import { t } from '../texts.js'
import { oncePerFrame } from '../timing.js'
import { conversationRow, fillRow } from './conversation-row.js'
import { foundMessages } from './found-messages.js'
import { listNotice } from './list-notice.js'
import { openRowMenu } from './row-menu.js'

const HEIGHT = 72 // of a row, in pixels; --row-height in tokens.css says the same
const SPARE = 6 // rows kept ready above and below what is visible

/** The scrolling list of conversations; only the rows near the visible part stand in the document. */
export function conversationList(app) {
  const { store, commands } = app
  const rows = el('ul', { className: 'rows', ariaLabel: t('conversations') })
  const more = el(
    'button',
    { type: 'button', className: 'link-button rows__more', onclick: () => commands.moreOfList() },
    t('moreChats'),
  )
  const scroller = el(
    'div',
    { className: 'list', dataset: { testid: 'conversation-list' } },
    listNotice(app),
    rows,
    more,
    foundMessages(app),
  )
  const nodes = new KeyedNodes(rows, {
    key: ({ numero }) => numero,
    create: (item) => placed(conversationRow(item), item),
    update: placed,
  })

  /** Puts the rows in the document that are visible or nearly so, each at its place. */
  function draw() {
    const { state } = store
    const { order, next, query } = state.list
    const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - SPARE)
    const last = Math.ceil((scroller.scrollTop + scroller.clientHeight) / HEIGHT) + SPARE
    rows.style.height = `${order.length * HEIGHT}px`
    nodes.show(order.slice(first, last).map(({ numero }, i) => item(state, numero, first + i, i === 0)))
    more.hidden = !(query && next)
    if (!query && last >= order.length) commands.moreOfList()
  }

  const drawSoon = oncePerFrame(draw)
  scroller.addEventListener('scroll', drawSoon, { passive: true })
  new ResizeObserver(drawSoon).observe(scroller)
  rows.addEventListener('contextmenu', (event) => {
    const link = event.target.closest('.row__link')
    if (!link) return
    event.preventDefault()
    openRowMenu(app, link.dataset.numero, link)
  })
  roving(rows, '.row__link', { onMove: (link) => link.scrollIntoView({ block: 'nearest' }) })
  store.watch(
    ({ list }) => [list.filter, list.query],
    () => (scroller.scrollTop = 0),
  )
  store.watch(
    (state) => [
      state.rows,
      state.list,
      state.open,
      state.drafts,
      state.focused,
      state.threads[state.open]?.following,
      state.now,
    ],
    drawSoon,
  )
  return scroller
}

/** All that a row shows: it is written anew only when one of these changes. */
const item = (state, numero, position, leading) => ({
  numero,
  position,
  row: state.rows.get(numero),
  unread: unreadShown(state, numero),
  draft: state.drafts[numero],
  active: state.open === numero,
  tabStop: leading || state.open === numero,
  now: state.now,
  day: dayOf(state.now),
  closing: windowClosing(state.rows.get(numero), state.now),
  total: state.list.next ? -1 : state.list.order.length,
})

const SHOWN = ['row', 'unread', 'draft', 'active', 'total', 'tabStop', 'day', 'closing']

/** Moves a row to its place, and writes it anew when what it shows has changed. */
function placed(node, item, before) {
  if (item.position !== before?.position) node.style.transform = `translateY(${item.position * HEIGHT}px)`
  if (!before || SHOWN.some((field) => item[field] !== before[field])) fillRow(node, item)
  return before ? null : node
}
