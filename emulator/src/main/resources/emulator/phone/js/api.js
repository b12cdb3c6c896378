const BASE = '/_emulator'

async function call(path, body) {
  const options = body === undefined
    ? {}
    : { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const answer = await fetch(BASE + path, options)
  const text = await answer.text()
  const json = text ? JSON.parse(text) : {}
  if (!answer.ok) throw new Error(json.error ?? `HTTP ${answer.status}`)
  return json
}

function at(number) {
  return `/contactos/${encodeURIComponent(number)}`
}

export const contacts = () => call('/contactos')
export const conversation = number => call(at(number))
export const settings = (number, changes) => call(at(number), changes)
export const write = (number, message) => call(`${at(number)}/mensajes`, message)
export const read = number => call(`${at(number)}/leido`, {})

/** Calls back after every change, forever; waits a little longer after each failure. */
export async function onChange(changed, failed) {
  let seen = -1
  let pause = 1000
  for (;;) {
    try {
      seen = (await call(`/cambios?desde=${seen}`)).version
      pause = 1000
      await changed()
    } catch (error) {
      failed(error)
      await new Promise(resume => setTimeout(resume, pause))
      pause = Math.min(pause * 2, 15000)
      seen = -1
    }
  }
}
