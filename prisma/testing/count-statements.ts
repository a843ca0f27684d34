import pg from 'pg'

/** How many SQL statements `work` sends. For lists that must ask the same number of questions whatever their length. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  // Through the prototype, so that the pool's own connections are counted too.
  const client = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
  const query = client.query
  let sent = 0
  client.query = function (...args) {
    sent += 1
    return query.apply(this, args)
  }
  try {
    await work()
    return sent
  } finally {
    client.query = query
  }
}
