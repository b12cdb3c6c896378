import './spanish.js'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { WORDS } from '../../main/resources/web/js/admin/words.js'

const FOLDER = new URL('../../main/resources/web/js/admin/', import.meta.url)
const sources = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('words.js'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n')
const OF_RIGHTS = ['leer', 'responder', 'anotar', 'asignar', 'auditoria', 'exportar', 'metricas', 'webhooks', 'borrar']
/** Words that the server speaks: what was done and by whom, why a call was kept aside, what it was. */
const OF_RECORDS = [
  /^(did|by)_/,
  /^(sin_firma|sin_url_publica|firma_invalida|otra_cuenta|sin_configurar|no_entendida)$/,
  /^(mensaje|estado|nada)$/,
]
const spoken = (key) => OF_RIGHTS.includes(key) || OF_RECORDS.some((words) => words.test(key))

test('every text of the administrator exists in Spanish and English', () => {
  for (const [key, texts] of Object.entries(WORDS)) {
    assert.equal(texts.length, 2, key)
    assert.ok(
      texts.every((text) => text.trim()),
      key,
    )
  }
})

test('every text of the administrator that is asked for exists, and the other way round', () => {
  const asked = [...sources.matchAll(/say\('(\w+)'/g)].map(([, key]) => key)

  assert.deepEqual(
    asked.filter((key) => !WORDS[key]),
    [],
  )
  assert.deepEqual(
    Object.keys(WORDS).filter((key) => !spoken(key) && !sources.includes(`'${key}'`)),
    [],
  )
})
