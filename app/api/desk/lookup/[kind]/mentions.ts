import type { MentionChoice } from '@/lib/articles/mention-choice'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { suggestSpeakers } from '@/lib/speakers/desk-queries'

const ORGANISATIONS = 4

/** People first, then organisations: what `@` offers. */
export async function suggestParties(
  words: string,
  story: { editionIds: string[]; sessionIds: string[] },
): Promise<MentionChoice[]> {
  const [speakers, organisations] = await Promise.all([suggestSpeakers(words, story), lookupOrganisations({ words })])
  return [
    ...speakers.map(({ id, name, office }) => ({ subject: 'speaker' as const, id, label: name, hint: null, office })),
    ...organisations
      .slice(0, ORGANISATIONS)
      .map((organisation) => ({ subject: 'organisation' as const, office: null, ...organisation })),
  ]
}

/** Sessions of the story's editions first: what `#` offers. */
export async function suggestSessions(words: string, editionIds: string[]): Promise<MentionChoice[]> {
  const sessions = await lookupSessions({ words }, editionIds)
  return sessions.map((session) => ({ subject: 'session' as const, office: null, ...session }))
}
