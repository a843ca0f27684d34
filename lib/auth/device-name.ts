import Bowser from 'bowser'

/** What a browser calls itself, for people: "Firefox" on "macOS". Empty where it does not say. */
export function deviceName(userAgent: string | null): { browser: string; system: string } {
  if (!userAgent) return { browser: '', system: '' }
  const parser = Bowser.getParser(userAgent)
  return { browser: parser.getBrowserName(), system: parser.getOSName() }
}
