import { hearServerTime } from './clock.js'
import { language, t } from './texts.js'

const PATIENCE = 20_000

/** A call that did not succeed; `status` 0 means that no answer came, so the outcome is unknown. */
export class ApiError extends Error {
  constructor(status, body = {}, retryAfter = null) {
    super(body.error || t(status === 0 ? 'noNetwork' : 'badAnswer'))
    Object.assign(this, { status, code: body.codigo ?? '', body, retryAfter })
  }
}

/** Asks the server; `onSignedOut` is called when the session is over. */
export function createHttp({ onSignedOut = () => {}, fetch = globalThis.fetch.bind(globalThis) } = {}) {
  async function call(path, options = {}) {
    const response = await fetch(path, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE),
      ...options,
    }).catch(() => null)
    if (!response) throw new ApiError(0)
    hearServerTime(response.headers.get('date'))
    const body = await response.json().catch(() => null)
    if (response.ok && body?.success) return body
    if (response.status === 401) onSignedOut()
    throw new ApiError(response.status, body ?? {}, Number(response.headers.get('retry-after')) || null)
  }

  const headers = { Accept: 'application/json', 'Accept-Language': language }
  return {
    /** For calls whose body tells more than their status; null when no answer comes, or none of ours. */
    getAnyway: (path) =>
      fetch(path, { headers, signal: AbortSignal.timeout(PATIENCE) })
        .then((response) => response.json())
        .catch(() => null),
    get: (path, query = {}, signal) => call(path + queryString(query), { headers, ...(signal && { signal }) }),
    post: (path, body = {}) =>
      call(path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
  }
}

/** Joins what is known of the parameters to a query; empty ones are left out. */
export function queryString(query) {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return known.length > 0 ? `?${new URLSearchParams(known)}` : ''
}
