/** Runs an action only after calls have ceased for a while. */
export function debounced(action, millis) {
  const pending = { timer: null }
  return (...values) => {
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => action(...values), millis)
  }
}

/** Runs an action at most once per frame. */
export function oncePerFrame(action) {
  const pending = { frame: 0 }
  return () => {
    pending.frame ||= requestAnimationFrame(() => {
      pending.frame = 0
      action()
    })
  }
}

/** Is over after that time. */
export const wait = (millis) => new Promise((resolve) => setTimeout(resolve, millis))
