const WARM_UP = 5

/**
 * How long each run took, in milliseconds, without the first ones, which warm everything up. Work of which only a part
 * counts answers how long that part took.
 */
export async function repeat(times: number, work: (run: number) => Promise<number | void>): Promise<number[]> {
  const taken: number[] = []
  for (let run = 0; run < WARM_UP + times; run++) {
    const started = performance.now()
    const part = await work(run)
    taken.push(part ?? performance.now() - started)
  }
  return taken.slice(WARM_UP)
}
