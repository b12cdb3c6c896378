import { audit } from './audit.js'
import { contactData } from './contact-data.js'
import { ownPassword } from './own-password.js'
import { secondFactor } from './second-factor.js'
import { team } from './team.js'
import { tokens } from './tokens.js'
import { webhooks } from './webhooks.js'

/** Every section of the page: what it is called, the right that it takes, and what draws it. */
export const SECTIONS = [
  { title: 'team', right: 'equipo', draw: team },
  { title: 'audit', right: 'auditoria', draw: audit },
  { title: 'contactData', right: 'exportar', draw: contactData },
  { title: 'heldCalls', right: 'webhooks', draw: webhooks },
  { title: 'ownPassword', right: 'cuenta', draw: ownPassword },
  { title: 'secondFactor', right: 'cuenta', draw: secondFactor },
  { title: 'tokens', right: 'cuenta', draw: tokens },
]

/** The sections for somebody with these rights. */
export const sectionsFor = (rights) => SECTIONS.filter(({ right }) => rights.includes(right))
