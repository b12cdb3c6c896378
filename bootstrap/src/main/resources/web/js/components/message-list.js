import { el } from '../el.js'
import { around, newer, newest, older, pinned, released, span } from '../message-window.js'
import { roving } from '../roving.js'
import { ScrollKeeper } from '../scroll.js'
import { t } from '../texts.js'
import { timelineItems } from '../timeline-items.js'
import { oncePerFrame } from '../timing.js'
import { floatingDay } from './day-pill.js'
import { messageNodes, namesIn } from './message-nodes.js'
import { threadTop } from './thread-top.js'
import { toEndButton } from './to-end-button.js'

const MARGIN = 800 // pixels before an end of what is shown at which the next page is put there
const FLASH = 2000

/** The scrolling messages of one conversation; only a window of them stands in the document. */
export class MessageList {
  #app
  #numero
  #window = newest()
  #list = el('ol', { className: 'messages', dataset: { testid: 'messages' } })
  #scroller
  #keeper
  #nodes
  #placed = false // whether the first view was chosen: the unread bar, a found message, or the end

  constructor(app, numero, signal) {
    this.#app = app
    this.#numero = numero
    this.#scroller = this.#createScroller(signal)
    this.#keeper = new ScrollKeeper(this.#scroller, this.#list, signal)
    this.#nodes = messageNodes(app, numero, this.#list)
    const top = { timestampOnTop: () => this.#timestampOnTop(), now: () => app.store.state.now }
    const end = { keeper: this.#keeper, scroller: this.#scroller, onClick: () => this.#goToEnd() }
    const day = floatingDay(this.#scroller, top, signal)
    this.node = el('div', { className: 'thread__body' }, day, this.#scroller, toEndButton(app, numero, end, signal))
    roving(this.#list, '.bubble__menu')
  }

  /** Begins to show the thread; to be called once the node stands in the document, since places are measured there. */
  start(signal) {
    const thread = ({ threads }) => threads[this.#numero] ?? {}
    this.#app.store.watch(
      (state) => {
        const { messages, unread, loaded } = thread(state)
        return [messages, unread, loaded, ...namesIn(state, this.#numero)]
      },
      (now, before = []) => this.#changed(now, before),
      signal,
    )
    this.#app.store.watch(
      (state) => thread(state).target,
      (id) => id && this.#goTo(id),
      signal,
    )
  }

  // Internal

  get #thread() {
    return this.#app.store.state.threads[this.#numero]
  }

  #createScroller(signal) {
    const props = { className: 'thread__scroller', tabIndex: 0, role: 'region' }
    const scroller = el('div', props, threadTop(this.#app, this.#numero, signal), this.#list)
    scroller.addEventListener(
      'scroll',
      oncePerFrame(() => this.#scrolled()),
      { passive: true, signal },
    )
    return scroller
  }

  /** Shows what has changed: one's own message leads to the end, others leave the reader where they are. */
  #changed([messages, unread, loaded, contact], [before = []]) {
    this.#scroller.ariaLabel = t('thread', { name: contact })
    if (!loaded) return
    const mine = messages.at(-1)?.seq === null && messages.length > before.length
    if (mine && this.#placed) return this.#goToEnd()
    if (!this.#keeper.following) this.#window = pinned(this.#window, before)
    this.#keeper.change(() => this.#draw(messages, unread))
    if (!this.#placed) this.#place()
    else if (messages.at(0) !== before.at(0)) this.#scrolled()
  }

  /** Chooses where reading begins: at what is unread, else at the end. */
  #place() {
    this.#placed = true
    const bar = this.#list.querySelector('.unread-bar')
    if (bar) this.#keeper.show(bar, 0.25)
    else this.#keeper.toEnd()
    this.#scrolled()
  }

  /** Puts the window's messages in the document; the newest menu is the one that Tab leads to. */
  #draw(messages, unread) {
    const { from, to } = span(messages, this.#window)
    this.#nodes.show(timelineItems(messages.slice(from, to), unread, from > 0 ? messages.at(from - 1) : null))
    const menus = this.#list.querySelectorAll('.bubble__menu')
    menus.forEach((menu, i) => (menu.tabIndex = i === menus.length - 1 ? 0 : -1))
  }

  /** Shows another part of the thread without moving what is read. */
  #move(next) {
    this.#window = next
    this.#keeper.change(() => this.#draw(this.#thread.messages, this.#thread.unread), { follow: false })
  }

  /** Moves the window on before the reader comes to its end, and asks for older pages at the beginning. */
  #scrolled() {
    if (!this.#thread || !this.#placed) return
    const { messages, failed } = this.#thread
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller
    const { from, to } = span(messages, this.#window)
    if (scrollTop < MARGIN) {
      if (from > 0) this.#move(older(messages, this.#window))
      else if (!failed) this.#app.commands.olderMessages(this.#numero)
    } else if (to < messages.length && scrollHeight - scrollTop - clientHeight < MARGIN) {
      this.#move(newer(messages, this.#window))
    }
    const following = this.#keeper.following && to === messages.length
    if (following) this.#window = released(this.#window)
    this.#app.store.dispatch({ type: 'followed', numero: this.#numero, following })
  }

  #goToEnd() {
    if (this.#window.last !== null) this.#window = newest()
    this.#draw(this.#thread.messages, this.#thread.unread)
    this.#keeper.toEnd()
    this.#scrolled()
  }

  #goTo(id) {
    this.#app.store.dispatch({ type: 'targeted', numero: this.#numero, id: null })
    this.#placed = true
    this.#move(around(this.#thread.messages, id))
    const node = [...this.#list.children].find(({ dataset }) => dataset.id === id)
    if (!node) return
    this.#keeper.show(node)
    node.classList.add('message--flash')
    setTimeout(() => node.classList.remove('message--flash'), FLASH)
  }

  #timestampOnTop() {
    const node = this.#keeper.firstVisible()
    return (node?.matches('.unread-bar') ? node.nextElementSibling : node)?.dataset.timestamp
  }
}
