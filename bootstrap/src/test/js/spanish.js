// The page's language and time zone are those of the browser; tests run in Bogotá and in Spanish everywhere.
Object.defineProperty(globalThis, 'navigator', { value: { languages: ['es-CO'] }, configurable: true })
process.env.TZ = 'America/Bogota'
