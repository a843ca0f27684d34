import pg from 'pg'

/** What prepares a connection that happened to be opened meanwhile; it belongs to no page. */
const isPreparation = (statement: unknown) => typeof statement === 'string' && statement.startsWith('SET TIME ZONE')

/** How many SQL statements `work` sends. For lists that must ask the same number of questions whatever their length. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await listStatements(work)).length
}

/** The SQL statements that `work` sends, without their values. */
export async function listStatements(work: () => Promise<unknown>): Promise<string[]> {
  return (await recordStatements(work)).map(({ text }) => text)
}

export interface Statement {
  text: string
  values: unknown[]
}

/** The SQL statements that `work` sends. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  // Through the prototype, so that the pool's own connections are counted too.
  const client = pg.Client.prototype as { query: (...args: unknown[]) => unknown }
  const query = client.query
  const sent: Statement[] = []
  client.query = function (...args) {
    if (!isPreparation(args[0])) sent.push(statementOf(args))
    return query.apply(this, args)
  }
  try {
    await work()
    return sent
  } finally {
    client.query = query
  }
}

/** A statement is handed over as a text, or as an object with its values, or with its values beside it. */
function statementOf([statement, beside]: unknown[]): Statement {
  const { text, values } = (typeof statement === 'object' && statement !== null ? statement : { text: statement }) as {
    text: unknown
    values?: unknown
  }
  const given = values ?? beside
  return { text: String(text), values: Array.isArray(given) ? given : [] }
}
