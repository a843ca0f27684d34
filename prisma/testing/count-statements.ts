import pg from 'pg'

/** What prepares a connection that happened to be opened meanwhile; it belongs to no page. */
const isPreparation = (statement: unknown) => typeof statement === 'string' && statement.startsWith('SET TIME ZONE')

/** How many SQL statements `work` sends. For lists that must ask the same number of questions whatever their length. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  // Through the prototype, so that the pool's own connections are counted too.
  const client = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
  const query = client.query
  let sent = 0
  client.query = function (...args) {
    if (!isPreparation(args[0])) sent += 1
    return query.apply(this, args)
  }
  try {
    await work()
    return sent
  } finally {
    client.query = query
  }
}
