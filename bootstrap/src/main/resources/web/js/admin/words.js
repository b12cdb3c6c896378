import { language } from '../texts.js'
import { records } from './record-words.js'

/** The texts of the administrator's page, each in Spanish and English. */
export const WORDS = {
  ...records,
  title: ['Administración', 'Administration'],
  back: ['Volver a los chats', 'Back to the chats'],
  save: ['Guardar', 'Save'],
  saved: ['Hecho.', 'Done.'],
  team: ['Equipo', 'Team'],
  add: ['Agregar', 'Add'],
  user: ['Usuario', 'User'],
  name: ['Nombre', 'Name'],
  role: ['Rol', 'Role'],
  agent: ['Agente', 'Agent'],
  supervisor: ['Supervisor', 'Supervisor'],
  administrator: ['Administrador', 'Administrator'],
  password: ['Clave', 'Password'],
  newPassword: ['Clave nueva', 'New password'],
  currentPassword: ['Clave actual', 'Current password'],
  setPassword: ['Cambiar clave', 'Set password'],
  disable: ['Desactivar', 'Disable'],
  enable: ['Activar', 'Enable'],
  resetFactor: ['Quitar segundo factor', 'Reset second factor'],
  ownPassword: ['Mi clave', 'My password'],
  otherSessionsEnd: ['Al cambiarla se cierran las demás sesiones.', 'Changing it ends all other sessions.'],
  secondFactor: ['Mi segundo factor', 'My second factor'],
  factorOn: [
    'Activo. Códigos de recuperación sin usar: {n}.',
    'On. Recovery codes left: {n}.',
  ],
  factorOff: [
    'Una aplicación de autenticación da un código que se pide al entrar.',
    'An authenticator app gives a code that is asked for when you sign in.',
  ],
  begin: ['Configurar', 'Set up'],
  scan: ['Escanee el código o copie la clave en la aplicación.', 'Scan the code, or copy the key into the app.'],
  code: ['Código de la aplicación', 'Code of the app'],
  confirm: ['Confirmar', 'Confirm'],
  remove: ['Quitar', 'Take away'],
  keepCodes: [
    'Guarde estos códigos de recuperación: no se vuelven a mostrar. Cada uno sirve una vez.',
    'Keep these recovery codes: they are not shown again. Each works once.',
  ],
  tokens: ['Mis tokens', 'My tokens'],
  tokensLead: ['Para programas que actúan en su nombre.', 'For programs that act on your behalf.'],
  tokenName: ['Para qué es', 'What it is for'],
  rights: ['Permisos', 'Rights'],
  make: ['Crear', 'Make'],
  revoke: ['Revocar', 'Revoke'],
  keepToken: ['Copie el token: no se vuelve a mostrar.', 'Copy the token: it is not shown again.'],
  neverUsed: ['sin usar', 'never used'],
  leer: ['Leer', 'Read'],
  responder: ['Responder', 'Answer'],
  anotar: ['Anotar', 'Annotate'],
  asignar: ['Asignar', 'Assign'],
  auditoria: ['Ver auditoría', 'See the audit'],
  exportar: ['Exportar', 'Export'],
  metricas: ['Ver métricas', 'See metrics'],
  equipo: ['Gestionar el equipo', 'Manage the team'],
  webhooks: ['Repetir webhooks', 'Replay webhooks'],
  borrar: ['Borrar contactos', 'Erase contacts'],
}

/** A text in the page's language, with `{name}` replaced by values. */
export function say(key, values = {}) {
  const [es, en] = WORDS[key]
  return (language === 'en' ? en : es).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}
