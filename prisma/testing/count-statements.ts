import pg from 'pg'

/** What prepares a connection that happened to be opened meanwhile; it belongs to no page. */
const isPreparation = (statement: unknown) => typeof statement === 'string' && statement.startsWith('SET TIME ZONE')

/** How many SQL statements `work` sends. For lists that must ask the same number of questions whatever their length. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await listStatements(work)).length
}

/** The SQL statements that `work` sends, without their values. */
export async function listStatements(work: () => Promise<unknown>): Promise<string[]> {
  // Through the prototype, so that the pool's own connections are counted too.
  const client = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
  const query = client.query
  const sent: string[] = []
  client.query = function (...args) {
    if (!isPreparation(args[0])) sent.push(textOf(args[0]))
    return query.apply(this, args)
  }
  try {
    await work()
    return sent
  } finally {
    client.query = query
  }
}

function textOf(statement: unknown): string {
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : String(statement)
}
