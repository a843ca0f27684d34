import { findEdition } from '@/lib/articles/intake/finding/editions'
import type { Known } from '@/lib/articles/intake/known'
import type { Source } from '@/lib/articles/intake/source'
import { nameWords } from '@/lib/articles/intake/words'
import { listEditionsToRecognise } from '@/lib/editions/desk-queries'
import { listSessionsToRecognise } from '@/lib/sessions/desk-queries'
import { listSpeakersToRecognise } from '@/lib/speakers/desk-queries'

/** What the portal knows that this text may mention: the same few questions however long it is. */
export async function knownFor({ lines }: Source): Promise<Known> {
  const editions = await listEditionsToRecognise()
  const editionIds = findEdition(lines, editions)?.value.choices.map(({ id }) => id) ?? []
  const [speakers, sessions] = await Promise.all([
    listSpeakersToRecognise(nameWords(lines), editionIds),
    listSessionsToRecognise(editionIds),
  ])
  return { editions, speakers, sessions }
}
