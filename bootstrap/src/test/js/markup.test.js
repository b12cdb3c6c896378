import assert from 'node:assert/strict'
import { test } from 'node:test'
import { links } from '../../main/resources/web/js/links.js'
import { parse, plain } from '../../main/resources/web/js/markup.js'

const shorthand = (node) =>
  typeof node.text === 'string'
    ? node.kind === 'text'
      ? node.text
      : [node.kind, node.text]
    : [node.kind, ...(node.children ?? node.items.flat()).map(shorthand)]
const shape = (text) => parse(text).map(shorthand)

test('marks work as in WhatsApp, also inside one another', () => {
  assert.deepEqual(shape('un *gran _saludo_* y ~no~'), [
    ['lines', 'un ', ['bold', 'gran ', ['italic', 'saludo']], ' y ', ['strike', 'no']],
  ])
})

test('marks inside words and around spaces are plain signs', () => {
  assert.equal(plain('2*3*4 snake_case_name * no * **'), '2*3*4 snake_case_name * no * **')
})

test('code keeps its signs', () => {
  assert.deepEqual(shape('`*a*` ```x\n_y_```'), [
    ['lines', ['code', '*a*'], ' '],
    ['mono', 'x\n_y_'],
  ])
})

test('quotes and lists are blocks', () => {
  assert.deepEqual(shape('> uno\n- a\n- b\n1. c\nfin'), [
    ['quote', 'uno'],
    ['bullets', 'a', 'b'],
    ['numbers', 'c'],
    ['lines', 'fin'],
  ])
})

test('lines stay lines', () => {
  assert.deepEqual(shape('a\n\nb'), [['lines', 'a', '\n', '\n', 'b']])
})

test('markup of a page is text like any other', () => {
  assert.deepEqual(shape('<img src=x onerror=alert(1)>'), [['lines', '<img src=x onerror=alert(1)>']])
})

test('pages, mail and telephones become links', () => {
  const found = links('ver https://a.co/x?y=1. o www.b.co (tel +57 300 123 4567, a.b@c.co)').filter(
    ({ kind }) => kind === 'link',
  )

  assert.deepEqual(
    found.map(({ href }) => href),
    ['https://a.co/x?y=1', 'https://www.b.co', 'tel:+573001234567', 'mailto:a.b@c.co'],
  )
})

test('dates, amounts and foreign schemes are not links', () => {
  const texts = ['2026-11-22', '22-11-2026', '$1.234.567,00', '12:30', 'javascript:alert(1)', 'data:text/html,x']

  assert.deepEqual(
    texts.filter((text) => links(text).some(({ kind }) => kind === 'link')),
    [],
  )
})

test('nothing of a text is lost', () => {
  const text = 'a *b* https://x.co/(y). 300 1234567 fin'

  assert.equal(
    links(text)
      .map((node) => node.text)
      .join(''),
    text,
  )
})

test('hostile texts are read in a moment', () => {
  const started = performance.now()

  for (const text of ['*'.repeat(4000), '*a '.repeat(1500), '1 '.repeat(2000), 'a@'.repeat(2000), '```'.repeat(1300)])
    parse(text)

  assert.ok(performance.now() - started < 1500)
})
