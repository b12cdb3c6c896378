import { el } from '../el.js'
import { t } from '../texts.js'

/** What stands above the oldest message shown: waiting, a failure with a way on, or the very beginning. */
export function threadTop({ store, commands }, numero, signal) {
  const node = el('div', { className: 'thread__top' })
  const again = () =>
    store.state.threads[numero].loaded ? commands.olderMessages(numero) : commands.reloadThread(numero)
  store.watch(
    ({ threads }) => [
      threads[numero]?.loading,
      threads[numero]?.failed,
      threads[numero]?.before,
      threads[numero]?.loaded,
      threads[numero]?.messages.length === 0,
    ],
    ([loading, failed, before, loaded, empty]) => {
      if (failed)
        node.replaceChildren(
          el('p', {}, `${t(loaded ? 'olderFailed' : 'threadFailed')} ${failed}`),
          el('button', { type: 'button', className: 'link-button', onclick: again }, t('tryAgain')),
        )
      else if (loading || before)
        node.replaceChildren(el('span', { className: 'spinner', role: 'status', ariaLabel: t('loading') }))
      else if (loaded) node.replaceChildren(el('span', { className: 'pill' }, t(empty ? 'threadEmpty' : 'threadStart')))
      else node.replaceChildren()
    },
    signal,
  )
  return node
}
