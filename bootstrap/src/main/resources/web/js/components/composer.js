import { el, icon, iconButton } from '../el.js'
import { windowOpen } from '../reply-time.js'
import { t } from '../texts.js'
import { conflictBar } from './conflict-bar.js'
import { openEmojiPicker } from './emoji-picker.js'

const MOST = 1600
const COUNTED_FROM = 1400

/** Where a message is written: grows with its text, keeps a draft per conversation, closes with the 24-hour window. */
export function composer({ store, commands }, numero, signal) {
  const text = el('textarea', {
    className: 'composer__text',
    rows: 1,
    placeholder: t('compose'),
    ariaLabel: t('compose'),
    enterKeyHint: 'send',
    dataset: { testid: 'composer' },
  })
  const send = iconButton('paper-plane', t('send'), {
    type: 'submit',
    className: 'composer__send',
    dataset: { testid: 'send' },
  })
  const counter = el('output', { className: 'composer__counter', hidden: true })
  const emoji = iconButton('face-smile', t('emoji'), {
    onclick: () => openEmojiPicker(emoji, (sign) => insert(text, sign)),
  })
  const form = el(
    'form',
    { className: 'composer__bar bar', onsubmit: (event) => submit(event) },
    emoji,
    text,
    counter,
    send,
  )
  const closed = el(
    'div',
    { className: 'composer__closed', hidden: true, role: 'status', dataset: { testid: 'window-closed' } },
    icon('lock'),
    el('p', {}, el('strong', {}, t('windowClosed')), ' ', t('windowClosedWhy')),
  )

  /** Sends what is written, unless there is nothing or too much of it. */
  function submit(event, forced = false) {
    event?.preventDefault()
    const words = text.value.trim()
    if (!words || text.value.length > MOST) return
    commands.sendMessage(numero, words, { forced })
    store.dispatch({ type: 'drafted', numero, text: '' })
  }

  /** Lets the field grow with its text, and counts what is left when that is little. */
  function fit() {
    const left = MOST - text.value.length
    text.style.height = 'auto'
    text.style.height = `${text.scrollHeight}px`
    counter.hidden = text.value.length < COUNTED_FROM
    counter.textContent = left
    counter.ariaLabel = left < 0 ? t('tooLong') : t('charactersLeft', { n: left })
    counter.classList.toggle('composer__counter--over', left < 0)
    text.ariaInvalid = String(left < 0)
    send.disabled = left < 0 || !text.value.trim()
  }

  text.addEventListener('input', () => {
    store.dispatch({ type: 'drafted', numero, text: text.value })
    fit()
  })
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  })
  store.watch(
    ({ drafts }) => drafts[numero] ?? '',
    (draft) => {
      if (text.value !== draft) text.value = draft
      queueMicrotask(fit)
    },
    signal,
  )
  store.watch(
    ({ rows, now, threads }) => windowOpen(rows.get(numero), now) || !(rows.get(numero) || threads[numero]?.loaded),
    (open) => {
      form.hidden = !open
      text.disabled = !open
      closed.hidden = open
    },
    signal,
  )
  const bar = conflictBar(
    { store },
    numero,
    { onForce: () => submit(null, true), onEdit: () => (commands.editHeld(numero), text.focus()) },
    signal,
  )
  return el('footer', { className: 'composer' }, bar, closed, form)
}

/** Puts a sign where the cursor is, as if it had been typed. */
function insert(text, sign) {
  text.setRangeText(sign, text.selectionStart, text.selectionEnd, 'end')
  text.dispatchEvent(new Event('input'))
  text.focus()
}
