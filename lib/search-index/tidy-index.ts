import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'

/** Kinds of documents, and how many are put anew in one transaction: writers wait that long. */
const KINDS = { speaker: 100, session: 100, article: 20, quote: 100 }

/** Documents of a piece, and in what share of them a word is common: fewer are read as quickly as counted by bits. */
const SIZE = 4096
const SHARE = 0.015

/** A piece of which so little is left is given up: what still lives in it is put anew. */
const LEAST_LIVE = 0.4

/**
 * Seals what has become a piece, and gives up pieces of which little is left: docs/decisions/0027. Any number of processes may
 * do so at once, at any time; nothing depends on when it is done but how long counting takes.
 */
export async function tidyIndex(size = SIZE, share = SHARE): Promise<void> {
  for (const [kind, atOnce] of Object.entries(KINDS)) {
    await renewSparse(kind, atOnce)
    while (await seal(kind, size, share));
  }
  await db().$executeRaw`SELECT search.drop_pieces()`
}

async function seal(kind: string, size: number, share: number): Promise<boolean> {
  const [row] = await inTransaction(
    (tx) => tx.$queryRaw<{ sealed: boolean }[]>`SELECT search.seal(${kind}, ${size}::int, ${share}::real) AS sealed`,
    120_000,
  )
  return row?.sealed ?? false
}

async function renewSparse(kind: string, atOnce: number): Promise<void> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT d.id FROM search.piece p
    JOIN search.document d ON d.kind = p.kind AND d.number >= p.first AND d.number < p.first + length(p.live)
    WHERE p.kind = ${kind} AND bit_count(p.live) < ${LEAST_LIVE}::float8 * length(p.live)`
  for (let from = 0; from < rows.length; from += atOnce) {
    const ids = rows.slice(from, from + atOnce).map(({ id }) => id)
    await inTransaction((tx) => tx.$executeRaw`SELECT search.put(${kind}, ${ids}::uuid[])`)
  }
}
