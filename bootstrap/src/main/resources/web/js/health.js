const EVERY = 60_000
const GOOD = ['up', 'configured', 'live', 'healthy']

/** Whether nobody need look at a part of the system; being without Wix is a choice. */
export const isGood = (name, { status, failed = 0 }) =>
  failed === 0 && (GOOD.includes(status) || (name === 'wix' && status === 'not_configured'))

/** The parts of a report that somebody should look at; without a report, the server itself. */
export const ailing = (report) =>
  report ? Object.keys(report.components).filter((name) => !isGood(name, report.components[name])) : ['server']

/** Asks every minute, while somebody looks at the page, which parts of the system are not well. */
export function watchHealth({ api, store }) {
  async function ask() {
    if (document.hidden) return
    const report = await api.health().catch(() => null)
    store.dispatch({ type: 'healthKnown', ailing: ailing(report) })
  }
  ask()
  setInterval(ask, EVERY)
  document.addEventListener('visibilitychange', ask)
}
