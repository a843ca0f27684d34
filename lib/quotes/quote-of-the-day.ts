import type { LedgerQuote } from './model'

const DAY_MS = 86_400_000

/** The same quote for everybody all day: one that stands on its own, said by somebody with a name. */
export function quoteOfTheDay(quotes: readonly LedgerQuote[], now: Date): LedgerQuote | null {
  const fit = quotes.filter(standsAlone)
  return fit[Math.floor(now.getTime() / DAY_MS) % fit.length] ?? null
}

function standsAlone({ kind, speaker, verification, text }: LedgerQuote): boolean {
  const whole = kind === 'direct' || kind === 'translated'
  return whole && speaker !== null && verification !== 'disputed' && text.length >= 40 && text.length <= 320
}
