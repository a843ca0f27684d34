import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import { env } from '@/lib/platform/env'
import { askAddress, type Answer } from '@/lib/platform/http/asking/ask-address'
import { articleContent } from '../content'
import { bookPath, ownPath, stateOfAnswer, storyLinks, type LinkState } from '../links'
import { canSee, mayUse } from '../policy'
import { articleInput, type ArticleInput } from '../schema'

type Ask = (href: string) => Promise<Answer>
type States = [href: string, state: LinkState][]

const DAY_MS = 24 * 60 * 60 * 1000
const AT_ONCE = 4
// What is left is asked after the next save.
const MOST_ASKED = 24
const LONGEST = 2000

/**
 * Asks the links of the newest revision: our own in the address book, the others where they lead, each once a day. Holds no
 * transaction while it waits for the network, and changes nothing but what is known of addresses.
 */
export async function askLinks(
  input: ArticleInput,
  viewer: Viewer,
  now: Date,
  ask: Ask = askAddress,
): Promise<Result<{ states: States }>> {
  const parsed = articleInput.safeParse(input)
  const article = parsed.success ? await newestText(parsed.data.articleId) : null
  if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
  if (!mayUse('save', viewer, article)) return problem({ kind: 'forbidden' })

  const hrefs = [...new Set(storyLinks(article.content).map(({ href }) => href))]
  const { siteUrl } = env()
  const others = hrefs.filter((href) => ownPath(href, siteUrl) === null && isAskable(href))
  return ok({ states: [...(await ownStates(hrefs, siteUrl)), ...(await otherStates(others, now, ask))] })
}

function isAskable(href: string): boolean {
  return /^https?:\/\//.test(href) && href.length <= LONGEST
}

async function newestText(id: string) {
  const row = await db().article.findFirst({
    where: { id, deletedAt: null },
    select: {
      createdById: true,
      editionId: true,
      kind: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
    },
  })
  const head = row?.revisions[0]
  if (!row || !head) return null
  const { revisions: _, ...article } = row
  return { ...article, content: articleContent.parse(head.content) }
}

/** What the address book says; nothing of pages that are in no book, such as lists. */
async function ownStates(hrefs: string[], siteUrl: string): Promise<States> {
  const named = hrefs.flatMap((href) => {
    const path = ownPath(href, siteUrl)
    const inBook = path === null ? null : bookPath(path)
    return inBook === null ? [] : [{ href, inBook }]
  })
  const paths = named.map(({ inBook }) => inBook)
  const rows = paths.length === 0 ? [] : await db().address.findMany({ where: { path: { in: paths } } })
  const states = new Map(rows.map(({ path, state }) => [path, state === 'live' ? ('answers' as const) : state]))
  return named.map(({ href, inBook }) => [href, states.get(inBook) ?? 'gone'])
}

async function otherStates(hrefs: string[], now: Date, ask: Ask): Promise<States> {
  const since = new Date(now.getTime() - DAY_MS)
  const known =
    hrefs.length === 0
      ? []
      : await db().linkCheck.findMany({ where: { href: { in: hrefs }, askedAt: { gt: since } }, take: hrefs.length })
  const states = new Map<string, LinkState>(known.map(({ href, state }) => [href, state]))
  const waiting = hrefs.filter((href) => !states.has(href)).slice(0, MOST_ASKED)
  const askNext = async () => {
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
      const state = stateOfAnswer(await ask(href))
      states.set(href, state)
      const told = { state, askedAt: now }
      await db().linkCheck.upsert({ where: { href }, create: { href, ...told }, update: told })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askNext))
  return [...states]
}
