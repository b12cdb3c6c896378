import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'

const { dayName, initials, isHidden, listTime, nameOf, numberOf, phone, timeLeft, timeOfDay } =
  await import('../../main/resources/web/js/format.js')

const NOW = Date.parse('2026-11-22T17:00:00Z') // a Sunday noon in Bogotá

test('days have the names people use', () => {
  const name = (timestamp) => dayName(timestamp, NOW)

  assert.equal(name('2026-11-22T06:00:00Z'), 'Hoy')
  assert.equal(name('2026-11-22T04:00:00Z'), 'Ayer')
  assert.equal(name('2026-11-20T17:00:00Z'), 'viernes')
  assert.equal(name('2026-11-15T17:00:00Z'), '15/11/2026')
  assert.equal(name('2026-11-24T17:00:00Z'), '24/11/2026')
})

test('the list shows the hour today and the day before that', () => {
  assert.equal(listTime('2026-11-22T15:04:00Z', NOW), '10:04')
  assert.equal(listTime('2026-11-21T15:04:00Z', NOW), 'Ayer')
})

test('midnight is 00, not 24', () => {
  assert.equal(timeOfDay('2026-11-22T05:00:00Z'), '00:00')
})

test('what is left is told in hours and minutes', () => {
  assert.equal(timeLeft('2026-11-22T20:30:00Z', NOW), '3 h 30 min')
  assert.equal(timeLeft('2026-11-22T17:00:30Z', NOW), '1 min')
  assert.equal(timeLeft('2026-11-22T16:00:00Z', NOW), '0 min')
})

test('numbers are written as people write them; user ids are left alone', () => {
  assert.equal(phone('573001234567'), '+57 300 123 4567')
  assert.equal(phone('12025550100'), '+12025550100')
  assert.equal(phone('CO.4566546130240823'), 'CO.4566546130240823')
})

test('a contact without a name is called by the number', () => {
  assert.equal(nameOf({ numero: '573001234567', nombre: '' }), '+57 300 123 4567')
})

test('pictures show first and last initial', () => {
  assert.equal(initials('Ana María Restrepo'), 'AR')
  assert.equal(initials('óscar'), 'Ó')
  assert.equal(initials('+57 300'), '')
  assert.equal(initials(''), '')
})

test('a number is shown as the server lets it be seen', () => {
  const hidden = { numero: 'c:3f0c', numero_mostrado: '+57 ••• ••• 4567', nombre: '' }
  assert.equal(numberOf(hidden), '+57 ••• ••• 4567')
  assert.equal(nameOf(hidden), '+57 ••• ••• 4567')
  assert.equal(phone('c:3f0c'), '•••')
  assert.equal(isHidden('c:3f0c'), true)
  assert.equal(isHidden('573001234567'), false)
  assert.equal(isHidden('CO.4566546130240823'), false)
})
