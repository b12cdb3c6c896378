import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matching } from '../../main/resources/web/js/matching.js'
import { reduce } from '../../main/resources/web/js/reducer.js'
import { colleagues } from '../../main/resources/web/js/state/desk.js'
import { ANA, LUIS, NOON, row, stateWith } from './fixtures.js'

const person = (usuario, changes = {}) => ({ usuario, nombre: usuario, escribe: false, ...changes })
const start = stateWith([row(ANA)], { session: { usuario: 'marta' } })

test('colleagues are those who are there, not oneself, and not for ever', () => {
  const personas = [person('marta'), person('pablo', { escribe: true })]

  const told = reduce(start, { tipo: 'presencia', numero: ANA, personas })

  assert.deepEqual(colleagues(told, ANA), [personas[1]])
  assert.deepEqual(colleagues(told, LUIS), [])
  assert.deepEqual(colleagues(reduce(told, { type: 'ticked', now: NOON + 46_000 }), ANA), [])
})

test('who is nowhere any more is forgotten', () => {
  const told = (state, numero, personas) => reduce(state, { tipo: 'presencia', numero, personas })

  const left = told(told(start, ANA, []), LUIS, [person('pablo')])
  const later = told(reduce(told(start, ANA, [person('pablo')]), { type: 'ticked', now: NOON + 46_000 }), LUIS, [])

  assert.deepEqual(Object.keys(left.present), [LUIS])
  assert.deepEqual(Object.keys(later.present), [LUIS])
})

test('a draft of another device takes the place of what was here, and goes when it was sent', () => {
  const written = reduce(start, { tipo: 'borrador', numero: ANA, texto: 'hola' })

  assert.deepEqual(written.drafts, { [ANA]: 'hola' })
  assert.deepEqual(reduce(written, { tipo: 'borrador', numero: ANA, texto: '' }).drafts, {})
})

test('the connection is fresh as long as the server answers', () => {
  const cut = reduce({ ...start, heardAt: 5 }, { type: 'connected', connection: 'offline' })

  assert.equal(cut.heardAt, 5)
  assert.equal(reduce(cut, { type: 'connected', connection: 'live' }).heardAt, NOON)
})

test('what is typed matches every word, accents and case aside', () => {
  const found = (typed) => matching(['Óscar Peña', 'Ana Ruiz', 'Ana Muñoz'], typed, String)

  assert.deepEqual(found('OSCAR pena'), ['Óscar Peña'])
  assert.deepEqual(found('ana mu'), ['Ana Muñoz'])
  assert.deepEqual(found(''), ['Óscar Peña', 'Ana Ruiz', 'Ana Muñoz'])
  assert.deepEqual(found('xyz'), [])
})
