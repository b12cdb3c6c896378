// What holds for the page's files as a whole. Each rule was seen to fail once with a planted violation.
import './spanish.js'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const WEB = fileURLToPath(new URL('../../main/resources/web', import.meta.url))
const read = (path) => readFileSync(join(WEB, path), 'utf8')
const filesIn = (folder, end) =>
  readdirSync(join(WEB, folder), { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
const scripts = filesIn('js', '.js')
const styles = filesIn('css', '.css')
const pages = ['index.html', 'sign-in.html', 'administracion.html']

const importsOf = (path) =>
  [...read(path).matchAll(/^import[^'"]*['"](\.[^'"]+)['"]/gm)].map(([, target]) =>
    normalize(join(dirname(path), target)).replaceAll('\\', '/'),
  )

function reachable(path, known = new Set()) {
  if (known.has(path)) return known
  known.add(path)
  importsOf(path).forEach((target) => reachable(target, known))
  return known
}

test('no module makes markup from data, keeps global state or writes to the console', () => {
  const banned =
    /(inner|outer)HTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\(|new Function|console\.|^(let|var) |Math\.random\(\)/m

  assert.deepEqual(
    scripts.filter((path) => banned.test(read(path))),
    [],
  )
})

test('no page has inline scripts, inline styles or foreign hosts', () => {
  for (const page of pages) {
    assert.doesNotMatch(read(page), /<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|<style|https?:\/\//, page)
  }
})

test('nothing is fetched from another host', () => {
  const written = filesIn('', '').filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path))

  assert.ok(written.length > scripts.length + styles.length)
  assert.deepEqual(
    written.filter((path) => /["'(]https?:\/\/(?!www\.w3\.org\/)/.test(read(path))),
    [],
  )
})

for (const [page, entry] of [
  ['index.html', 'js/main.js'],
  ['sign-in.html', 'js/sign-in.js'],
  ['administracion.html', 'js/admin/main.js'],
]) {
  test(`${page} preloads exactly the modules it needs`, () => {
    const preloaded = [...read(page).matchAll(/rel="modulepreload" href="\/([^"]+)"/g)].map(([, path]) => path)
    const needed = [...reachable(entry)].filter((path) => path !== entry)

    assert.deepEqual(preloaded.toSorted(), needed.toSorted())
  })
}

test('every module is used', () => {
  const entries = ['js/main.js', 'js/sign-in.js', 'js/admin/main.js']
  const used = new Set(entries.flatMap((entry) => [...reachable(entry)]))

  assert.deepEqual(
    scripts.filter((path) => !used.has(path)),
    [],
  )
})

test('the modules that think do not know the document', () => {
  const pure = scripts.filter(
    (path) =>
      /^js\/(state|texts)\//.test(path) ||
      /^js\/(store|sorted|roll|reducer|timeline|timeline-items|message-window|format|markup|links|emoji|delivery|filters|reply-time|preview|texts|routes|numbers|search-hit|hue)\.js$/.test(
        path,
      ),
  )
  const guilty = pure.filter(
    (path) =>
      /\b(document|window|localStorage|location|history)\b\s*[.[]/.test(read(path)) ||
      importsOf(path).some((target) => !pure.includes(target)),
  )

  assert.ok(pure.length > 20)
  assert.deepEqual(guilty, [])
})

test('every style sheet is listed in index.css and belongs to a layer', () => {
  const listed = [...read('css/index.css').matchAll(/@import url\("([^"]+)"\) layer\(\w+\)/g)].map(
    ([, name]) => `css/${name}`,
  )

  assert.deepEqual(listed.toSorted(), styles.filter((path) => path !== 'css/index.css').toSorted())
})

test('colours stand in tokens.css only, and !important only for reduced motion', () => {
  const others = styles.filter((path) => path !== 'css/tokens.css')

  assert.deepEqual(
    others.filter((path) => /:[^;{]*(#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab)\()/i.test(read(path))),
    [],
  )
  assert.deepEqual(
    styles.filter((path) =>
      read(path)
        .replace(/@media \(prefers-reduced-motion[\s\S]*?\n}\n/, '')
        .includes('!important'),
    ),
    [],
  )
})

test('every meaning that a style uses is defined', () => {
  const all = styles.map(read).join('\n') + scripts.map(read).join('\n')
  const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const used = [...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)

  assert.deepEqual([...new Set(used.filter((name) => !defined.has(name)))], [])
})

test('every icon that is shown has its sign', () => {
  const signs = new Set([...read('css/icons.css').matchAll(/\.icon--([\w-]+)/g)].map(([, name]) => name))
  const shown = scripts.flatMap((path) =>
    [...read(path).matchAll(/\b(?:icon|iconButton)\(\s*'([\w-]+)'/g)].map(([, name]) => name),
  )

  assert.deepEqual(
    shown.filter((name) => !signs.has(name)),
    [],
  )
})

test('every text exists in Spanish and English with the same values in it', async () => {
  const { TEXTS } = await import('../../main/resources/web/js/texts.js')
  const values = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

  for (const [key, pair] of Object.entries(TEXTS)) {
    assert.equal(pair.length, 2, key)
    assert.ok(
      pair.every((text) => text.trim()),
      key,
    )
    assert.deepEqual(values(pair[0]), values(pair[1]), key)
  }
})

test('every text that is asked for exists, and every one that exists is asked for', async () => {
  const { TEXTS } = await import('../../main/resources/web/js/texts.js')
  const source = scripts
    .filter((path) => !path.startsWith('js/texts/'))
    .map(read)
    .join('\n')
  const asked = [...source.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key]) => key)
  const prefixes = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, prefix]) => prefix)
  const mentioned = (key) =>
    new RegExp(`'${key}'|'${key.replace(/(One|Many)$/, '')}'`).test(source) ||
    prefixes.some((prefix) => key.startsWith(prefix))

  assert.deepEqual(
    asked.filter((key) => !(key in TEXTS)),
    [],
  )
  assert.deepEqual(
    Object.keys(TEXTS).filter((key) => !mentioned(key) && !/^theme/.test(key)),
    [],
  )
})

test('the language is the first of ours that the browser asks for', async () => {
  const { languageFor } = await import('../../main/resources/web/js/texts.js')

  assert.deepEqual([['en-GB', 'es'], ['fr', 'es-CO', 'en'], ['pt-BR'], []].map(languageFor), ['en', 'es', 'es', 'es'])
})

test('modules stay small', () => {
  const long = scripts.filter((path) => read(path).split('\n').length > 150)

  assert.deepEqual(
    long.map((path) => relative(WEB, join(WEB, path))),
    [],
  )
})
