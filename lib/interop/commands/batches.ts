const AT_ONCE = 2_000

/** Does something with a long list in pieces that one statement can carry, one after another. */
export async function inBatches<T, R>(items: readonly T[], work: (batch: T[]) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += AT_ONCE) results.push(await work(items.slice(from, from + AT_ONCE)))
  return results
}
