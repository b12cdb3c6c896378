import { newId } from './ids.js'
import { recall, remember } from './storage.js'

/** Tells which of several tabs a person used last: that one alone makes sounds, and it may, for it had a gesture. */
export function lastTab() {
  const me = newId()
  const take = () => remember('tab', me)
  addEventListener('focus', take)
  addEventListener('pagehide', () => recall('tab', null) === me && remember('tab', null))
  if (document.hasFocus()) take()
  return { isThis: () => recall('tab', me) === me }
}
