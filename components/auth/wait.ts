/** A time to wait as people say it: in seconds at first, then in whole minutes. */
export function waitOf(seconds: number): { unit: 'second' | 'minute'; count: number } {
  return seconds < 100 ? { unit: 'second', count: seconds } : { unit: 'minute', count: Math.ceil(seconds / 60) }
}
