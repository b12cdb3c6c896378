import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('../../main/resources/web/css/tokens.css', import.meta.url), 'utf8')
const values = new Map([...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]))

function colour(name, dark) {
  const value = values.get(name)
  const meant = /^var\((--[\w-]+)\)$/.exec(value)
  if (meant) return colour(meant[1], dark)
  const [light, night] = value.match(/#[0-9a-f]{6}/g)
  return dark ? (night ?? light) : light
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function contrast(one, other, dark) {
  const [low, high] = [one, other].map((name) => luminance(colour(name, dark))).toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const SURFACES = ['--color-surface', '--color-surface-raised', '--color-hover', '--color-active', '--color-incoming']
const TEXT = [
  ...SURFACES.flatMap((ground) =>
    ['--color-text', '--color-text-quiet', '--color-accent', '--color-negative'].map((ink) => [ink, ground]),
  ),
  ...[
    '--color-text',
    '--color-outgoing-quiet',
    '--color-outgoing-accent',
    '--color-outgoing-link',
    '--color-outgoing-negative',
  ].map((ink) => [ink, '--color-outgoing']),
  ['--color-link', '--color-incoming'],
  ['--color-accent', '--color-accent-wash'],
  ['--color-on-action', '--color-action'],
  ['--color-on-action', '--color-action-pressed'],
  ['--color-on-badge', '--color-badge'],
  ['--color-on-toast', '--color-toast'],
  ['--color-text-quiet', '--color-chat'],
  ...['--color-warning-wash', '--color-negative-wash', '--color-info-wash'].map((ground) => ['--color-text', ground]),
  ...Array.from({ length: 8 }, (_, i) => ['--hue-ink', `--hue-${i}`]),
]
const SIGNS = [
  ['--color-read', '--color-outgoing'],
  ['--color-read', '--color-surface'],
  ['--color-line-control', '--color-surface'],
  ['--color-warning', '--color-surface'],
  ['--color-warning', '--color-warning-wash'],
  ['--color-action', '--color-surface'],
]

for (const dark of [false, true]) {
  const failing = (pairs, least) =>
    pairs.map(([ink, ground]) => [ink, ground, contrast(ink, ground, dark)]).filter(([, , ratio]) => ratio < least)

  test(`words can be read (AA, 4.5) ${dark ? 'in the dark' : 'in the light'}`, () => {
    assert.deepEqual(failing(TEXT, 4.5), [])
  })

  test(`signs can be seen (AA, 3.0) ${dark ? 'in the dark' : 'in the light'}`, () => {
    assert.deepEqual(failing(SIGNS, 3), [])
  })
}
