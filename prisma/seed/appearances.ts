import type { Transaction } from '@/lib/platform/db/transaction'
import { appearances } from './data'
import { editionId } from './editions'
import { seedId } from './ids'

export async function seedAppearances(tx: Transaction): Promise<number> {
  const { count } = await tx.appearance.createMany({
    data: appearances.map(({ edition, session, speaker, organisation, ...appearance }) => ({
      ...appearance,
      id: seedId('appearance', `${session ?? edition}/${speaker}`),
      editionId: editionId(edition),
      sessionId: session && seedId('session', session),
      speakerId: seedId('speaker', speaker),
      organisationId: organisation && seedId('organisation', organisation),
    })),
    skipDuplicates: true,
  })
  return count
}
