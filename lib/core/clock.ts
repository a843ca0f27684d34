/** The one place that asks the machine for the time; everything else takes `now` as an argument. */
export function currentTime(): Date {
  return new Date()
}

/** Milliseconds on a clock that never goes back, for measuring how long something took. */
export function elapsedClock(): number {
  return performance.now()
}
