/** @typedef {{ what: string, p95: number, limit: number }} Figure */

/** From the smallest world to the largest, of a hundred times its size, a question may take so many times as long. */
const MOST_GROWTH = 3

/** Below this many milliseconds a figure is the clock's and the machine's, and no multiple of it means anything. */
const NOISE_MS = 5

/**
 * Says by how much each figure has grown from the smallest world to the largest.
 * @param {{ size: string, figures: Figure[] }[]} worlds
 * @returns {boolean} whether everything keeps within its limits in the largest
 */
export function tellGrowth(worlds) {
  const [small, large] = [worlds[0], worlds.at(-1)]
  if (!small || !large) return false
  if (small !== large) console.log(`  p95 in a world of ${worlds.map(({ size }) => size).join(', ')}; growth`)
  let met = true
  for (const { what, p95, limit } of large.figures) {
    const series = worlds.map(({ figures }) => figures.find((figure) => figure.what === what)?.p95 ?? 0)
    const growth = p95 / Math.max(NOISE_MS, series[0] ?? 0)
    const isTime = !what.includes('times the text')
    const fits = p95 <= limit && (small === large || !isTime || growth <= MOST_GROWTH)
    met &&= fits
    const columns = series.map((ms) => ms.toFixed(1).padStart(8)).join('')
    if (small !== large)
      console.log(`  ${fits ? '✓' : '✗'} ${what.padEnd(55)}${columns}${isTime ? growth.toFixed(1).padStart(6) : ''}`)
  }
  return met
}
