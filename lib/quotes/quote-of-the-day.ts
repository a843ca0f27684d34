const DAY_MS = 86_400_000
/** What can be read at a glance, in characters. */
const SHORTEST = 40
const LONGEST = 320

/** One of them a day, of those whose length fits the place that it gets. */
export function quoteOfTheDay<Quote extends { text: string }>(quotes: readonly Quote[], now: Date): Quote | null {
  const fit = quotes.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
  return fit[Math.floor(now.getTime() / DAY_MS) % fit.length] ?? null
}
