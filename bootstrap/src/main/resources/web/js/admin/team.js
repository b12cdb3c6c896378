import { el } from '../el.js'
import { openDialog } from '../components/dialog.js'
import { action, choice, form, input, secret } from './form.js'
import { say } from './words.js'

const ROLES = ['agent', 'supervisor', 'administrator']
const call = ({ usuario }, what) => `/api/equipo/${encodeURIComponent(usuario)}/${what}`

/** Who belongs to the team. */
export function team({ http }) {
  const list = el('ul', { className: 'admin__list', dataset: { testid: 'team' } })
  const change = async (person, what, body) => {
    await http.post(call(person, what), body)
    await show()
  }

  async function show() {
    const { personas } = await http.get('/api/equipo')
    list.replaceChildren(...personas.map((person) => row(person, change)))
  }
  async function add(fields) {
    await http.post('/api/equipo', Object.fromEntries(fields))
    await show()
  }

  return {
    ready: show(),
    nodes: [
      list,
      form(
        say('add'),
        add,
        input('usuario', say('user'), { autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }),
        input('nombre', say('name'), { required: false, autocomplete: 'off' }),
        choice('rol', say('role'), ROLES, 'agent'),
        secret('clave', say('password'), true),
      ),
    ],
  }
}

function row(person, change) {
  const who = person.nombre === person.usuario ? person.usuario : `${person.nombre} (${person.usuario})`
  const role = choice('rol', '', ROLES, person.rol).lastChild
  role.ariaLabel = `${say('role')}: ${person.usuario}`
  role.onchange = () => change(person, 'rol', { rol: role.value }).catch(() => (role.value = person.rol))
  return el(
    'li',
    { className: `admin__row ${person.activo ? '' : 'admin__row--off'}`, dataset: { usuario: person.usuario } },
    el('span', { className: 'admin__who' }, who),
    el('span', {}, role),
    action(say('setPassword'), () => askPassword(person, change)),
    action(say(person.activo ? 'disable' : 'enable'), () => change(person, 'activo', { activo: !person.activo })),
    person.segundo_factor && action(say('resetFactor'), () => change(person, 'segundo-factor/quitar')),
  )
}

function askPassword(person, change) {
  const save = (fields) => change(person, 'clave', { clave: fields.get('clave') }).then(() => dialog.close())
  const dialog = openDialog(
    `${say('setPassword')}: ${person.usuario}`,
    form(say('save'), save, secret('clave', say('newPassword'), true)),
  )
}
