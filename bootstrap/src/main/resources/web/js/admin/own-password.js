import { el } from '../el.js'
import { form, secret } from './form.js'
import { say } from './words.js'

/** One's own password. */
export const ownPassword = ({ http }) => ({
  nodes: [
    el('p', { className: 'hint' }, say('otherSessionsEnd')),
    form(
      say('save'),
      (fields) => http.post('/api/cuenta/clave', Object.fromEntries(fields)),
      secret('clave', say('currentPassword'), false),
      secret('nueva', say('newPassword'), true),
    ),
  ],
})
