import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { indexNames } from './index-names'
import { tidyIndex } from './tidy-index'

/** Each kind, which its table is called by too, and how many are made anew in one transaction: writers wait that long. */
const AT_ONCE = { edition: 200, topic: 200, organisation: 200, speaker: 200, session: 200, article: 20, quote: 200 }

/**
 * Makes the whole index anew from the content while the portal runs: for a new way of finding, or after the triggers were
 * off. What is not public any more goes. Returns how many things were looked at.
 */
export async function rebuildIndex(tell: (line: string) => void = () => {}): Promise<number> {
  const total = await putEverything(tell)
  await tidyIndex()
  return total
}

/** The same but for the pieces by which common words are counted. */
export async function putEverything(tell: (line: string) => void = () => {}): Promise<number> {
  let total = 0
  for (const [kind, atOnce] of Object.entries(AT_ONCE)) {
    const ids = await idsOf(kind)
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce)
      await inTransaction(async (tx) => {
        if (kind === 'speaker') await indexNames(tx, some)
        await tx.$executeRaw`SELECT search.put(${kind}, ${some}::uuid[])`
      })
    }
    tell(`${kind}: ${ids.length}`)
    total += ids.length
  }
  await countTerms()
  return total
}

/** What a kind is best put by: neighbours in a piece of the index shall have their edition or their year in common. */
const ORDER: Record<string, string> = { session: 'edition_id', article: 'first_published_at', quote: 'edition_id' }

/** Those that are there, and those that only the index still knows. */
async function idsOf(kind: string): Promise<string[]> {
  const order = Prisma.raw(ORDER[kind] ?? 'id')
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id FROM ${Prisma.raw(`public.${kind}`)} UNION SELECT id FROM search.document WHERE kind = ${kind}
      UNION SELECT id FROM search.beginning WHERE kind = ${kind}
    ) known LEFT JOIN ${Prisma.raw(`public.${kind}`)} USING (id) ORDER BY ${order}, id`
  return rows.map(({ id }) => id)
}

/** How often each word occurs. Words that occur no more stay: nothing is offered that finds nothing. */
async function countTerms(): Promise<void> {
  await db().$executeRaw`
    INSERT INTO search.term (word, documents)
    SELECT word, count(*)::int FROM (
      SELECT id, word FROM (SELECT DISTINCT id, letter FROM search.document, string_to_table(words, NULL) letter) held
      JOIN search.lexicon USING (letter)
      UNION ALL SELECT id, word FROM search.document, string_to_table(title, ' ') word WHERE kind <> 'speaker'
    ) occurring
    WHERE length(word) BETWEEN 4 AND 30 AND word !~ '[0-9]'
    GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET documents = excluded.documents WHERE term.documents <> excluded.documents`
}
