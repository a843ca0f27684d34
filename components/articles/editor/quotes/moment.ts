const MOMENT = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)$/

/** Milliseconds of a moment written as 12:34 or 1:02:03; null when it is none. */
export function parseMoment(text: string): number | null {
  const found = MOMENT.exec(text.trim())
  if (!found) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = found
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
}

/** A moment of a recording as its player shows it: 12:34, or 1:02:03 past the hour. */
export function formatMoment(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
