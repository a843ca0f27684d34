/** As much of a story as a line that leads to it tells. */
export interface KinStory {
  id: string
  slug: string
  language: string
  headline: string
  firstPublishedAt: Date
}

/** A story with what it shares with another. */
export interface Kin {
  article: KinStory
  sessions: { id: string; title: string }[]
  speakers: { id: string; name: string }[]
  topics: { id: string; name: string }[]
}

/** Why a story stands beside another: the closest tie, said in one line. */
export type Tie = { by: 'session' | 'speakers' | 'topic'; names: string[] }

export interface Related {
  article: KinStory
  tie: Tie
}

const MOST = 5
const WEIGHT = { session: 100, speaker: 10, topic: 1 }
const MOST_NAMED = 2

/** The closest stories first: the same session before the same people before the same topic; the newer one on a tie. */
export function closest(kin: readonly Kin[]): Related[] {
  return kin
    .flatMap((each) => {
      const tie = tieOf(each)
      return tie ? [{ article: each.article, tie, weight: weightOf(each) }] : []
    })
    .sort((a, b) => b.weight - a.weight || b.article.firstPublishedAt.getTime() - a.article.firstPublishedAt.getTime())
    .slice(0, MOST)
    .map(({ article, tie }) => ({ article, tie }))
}

function tieOf({ sessions, speakers, topics }: Kin): Tie | null {
  if (sessions[0]) return { by: 'session', names: [sessions[0].title] }
  if (speakers[0]) return { by: 'speakers', names: speakers.slice(0, MOST_NAMED).map(({ name }) => name) }
  return topics[0] ? { by: 'topic', names: [topics[0].name] } : null
}

function weightOf({ sessions, speakers, topics }: Kin): number {
  return sessions.length * WEIGHT.session + speakers.length * WEIGHT.speaker + topics.length * WEIGHT.topic
}
