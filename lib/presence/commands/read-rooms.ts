import { db } from '@/lib/platform/db/client'
import type { PersonHere, Room } from '../model'

/** What there is to tell about each of these stories, in three statements for any number of them. */
export async function readRooms(articleIds: string[]): Promise<Map<string, Room>> {
  const [newest, windows, comments] = await Promise.all([
    db().$queryRaw<({ id: string } & Room['newest'])[]>`
      SELECT article.id, article.revision, author.id AS "savedById", author.name AS "savedBy"
      FROM article
      JOIN article_revision ON article_revision.article_id = article.id AND article_revision.number = article.revision
      LEFT JOIN app_user AS author ON author.id = article_revision.author_id
      WHERE article.id = ANY (${articleIds}::uuid[])`,
    db().presence.findMany({
      where: { articleId: { in: articleIds } },
      select: { articleId: true, blockId: true, user: { select: { id: true, name: true } } },
      orderBy: { id: 'asc' },
    }),
    db().commentThread.groupBy({
      by: ['articleId'],
      where: { articleId: { in: articleIds } },
      _sum: { version: true },
    }),
  ])
  const changes = new Map(comments.map(({ articleId, _sum }) => [articleId, _sum.version ?? 0]))
  return new Map(
    newest.map(({ id, ...saved }): [string, Room] => [
      id,
      {
        people: peopleOf(windows.filter(({ articleId }) => articleId === id)),
        newest: saved,
        comments: changes.get(id) ?? 0,
      },
    ]),
  )
}

/** Whoever came first stands first, with the cursors of all their windows. */
function peopleOf(windows: { blockId: string | null; user: { id: string; name: string } }[]): PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const { blockId, user } of windows) {
    const person = people.get(user.id) ?? { userId: user.id, name: user.name, blockIds: [] }
    people.set(user.id, person)
    if (blockId !== null && !person.blockIds.includes(blockId)) person.blockIds.push(blockId)
  }
  return [...people.values()]
}
