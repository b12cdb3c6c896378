import { el, icon } from '../el.js'
import { t } from '../texts.js'

/** What the chat area shows before a conversation is chosen. */
export const welcome = () =>
  el(
    'div',
    { className: 'welcome' },
    el('span', { className: 'welcome__picture' }, icon('comments')),
    el('h2', {}, t('welcomeTitle')),
    el('p', {}, t('welcomeText')),
    el('p', { className: 'welcome__keys' }, t('welcomeKeys')),
  )
