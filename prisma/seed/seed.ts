import { recordAudit, type Deed } from '@/lib/audit/record'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { seedAddresses } from './addresses'
import { seedAppearances } from './appearances'
import { seedArticles } from './articles'
import { SEEDED_AT } from './data'
import { seedEditions } from './editions'
import { seedMaterials } from './materials'
import { seedMedia } from './media'
import { seedOrganisations } from './organisations'
import { seedSeries, WPC } from './series'
import { seedSessions } from './sessions'
import { seedSite } from './site'
import { seedSpeakers } from './speakers'
import { seedTopics } from './topics'
import { seedVenues } from './venues'

const DEMO_WORLD = systemViewer('demo world')

// In the order of the foreign keys.
const NOUNS = [
  seedOrganisations,
  seedSeries,
  seedVenues,
  seedEditions,
  seedTopics,
  seedSpeakers,
  seedSessions,
  seedAppearances,
  seedMaterials,
  seedMedia,
  seedSite,
  seedAddresses,
]

/**
 * Fills in the demo world. It only adds what is missing and changes nothing that is there, so it may run again at any
 * time; the nouns come in one transaction, each story in its own, and a run that breaks off is completed by the next.
 */
export async function seedDemoWorld(tell: (line: string) => void): Promise<void> {
  const added = await inTransaction(async (tx) => {
    let rows = 0
    for (const seedNoun of NOUNS) rows += await seedNoun(tx)
    if (rows === 0) return 0
    const deed: Deed = { verb: 'demo-world.fill', subject: 'series', subjectId: WPC, details: { rows } }
    await recordAudit(tx, DEMO_WORLD, SEEDED_AT, deed)
    await bumpContentEpoch(tx)
    return rows
  })
  const stories = await seedArticles(DEMO_WORLD)
  if (added + stories === 0) return tell('The demo world is complete.')
  const [editions, sessions, speakers, articles] = await Promise.all([
    db().edition.count(),
    db().session.count(),
    db().speaker.count(),
    db().article.count({ where: { state: 'published' } }),
  ])
  tell(`The demo world holds ${editions} editions, ${sessions} sessions, ${speakers} people, ${articles} stories.`)
}
