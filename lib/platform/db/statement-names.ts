/** Seen so often, a statement is worth keeping: reading and planning a page's takes longer than answering it. */
const WORTH_KEEPING = 3
/** So many a connection keeps at most, for each takes memory of the database. */
const MOST_KEPT = 300
/** So many are counted; a list of ids makes a statement of its own for each length. */
const MOST_COUNTED = 3000

/**
 * Names the statements that PostgreSQL shall keep prepared in each connection; the others are read and planned each time.
 * Only those that Prisma writes: it quotes every name. What we write ourselves is planned for its values, on which its plan hangs.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const seen = new Map<string, number>()
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_KEPT || !writtenByPrisma(sql)) return ''
    const times = (seen.get(sql) ?? 0) + 1
    if (times < WORTH_KEEPING) {
      if (seen.size >= MOST_COUNTED) seen.clear()
      seen.set(sql, times)
      return ''
    }
    seen.delete(sql)
    const name = `plenary_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}

function writtenByPrisma(sql: string): boolean {
  return sql.includes('"public"."')
}
