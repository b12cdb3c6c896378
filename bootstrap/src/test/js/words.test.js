import './spanish.js'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emojiCount } from '../../main/resources/web/js/emoji.js'
import { typedNumber } from '../../main/resources/web/js/numbers.js'
import { parseRoute, routeTo } from '../../main/resources/web/js/routes.js'
import { excerpt } from '../../main/resources/web/js/search-hit.js'

const { captionOf, iconOf, previewOf } = await import('../../main/resources/web/js/preview.js')

test('one to three emoji alone are counted, with skin, family and flag as one', () => {
  assert.deepEqual(['😀', '👍🏽', '👨‍👩‍👧', '🇨🇴', '❤️❤️', '😀😀😀'].map(emojiCount), [1, 1, 1, 1, 2, 3])
  assert.deepEqual(['', 'hola', '😀 hola', '123', '😀😀😀😀'].map(emojiCount), [0, 0, 0, 0, 0])
})

test('a typed number is understood with blanks, plus and without country', () => {
  assert.equal(typedNumber(' +57 300 123-4567 '), '573001234567')
  assert.equal(typedNumber('3001234567'), '573001234567')
  assert.equal(typedNumber('0012025550100'), '12025550100')
  assert.equal(typedNumber('CO.4566546130240823'), 'CO.4566546130240823')
  assert.equal(typedNumber('abc'), null)
  assert.equal(typedNumber('123'), null)
})

test('routes lead where they say', () => {
  for (const [numero, more] of [
    ['573001234567', {}],
    ['CO.45', { panel: true }],
    ['57300', { message: 'abc-1' }],
  ]) {
    assert.deepEqual(parseRoute(routeTo(numero, more)), { numero, panel: false, message: null, ...more })
  }
  assert.deepEqual(parseRoute('#/'), { numero: null, panel: false, message: null })
  assert.deepEqual(parseRoute('#/%'), { numero: null, panel: false, message: null })
})

test('a found word shows in its surroundings, whatever its accents', () => {
  const { before, match, after } = excerpt('Buenos días, ¿ya está listo mi CERTIFICÁDO médico?', 'certificado')

  assert.equal(match, 'CERTIFICÁDO')
  assert.ok(before.startsWith('…') && before.endsWith('mi '))
  assert.equal(after, ' médico?')
})

test('a stand-in body is not shown as a caption', () => {
  assert.equal(captionOf({ tipo: 'imagen', body: '[imagen]' }), '')
  assert.equal(captionOf({ tipo: 'texto', body: '[imagen]' }), '[imagen]')
  assert.equal(previewOf({ tipo: 'imagen', body: '[imagen]' }), 'Foto')
  assert.equal(previewOf({ tipo: 'texto', body: '*hola*\n_x_' }), 'hola x')
})

test('a kind nobody has seen before still has an icon and a name', () => {
  assert.equal(iconOf({ tipo: 'holograma' }), 'circle-question')
  assert.match(previewOf({ tipo: 'holograma', body: '' }), /tipo/)
})

test('an id is a UUID, also where the browser has none to give', async () => {
  const { newId } = await import('../../main/resources/web/js/ids.js')
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  const given = newId()
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })

  const own = newId()

  assert.match(given, shape)
  assert.match(own, shape)
  assert.notEqual(own, newId())
})
