import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { cleanQuery } from '@/lib/search/model'
import { search } from '@/lib/search/queries/search'
import { answerJson, refuse } from './answer'

const LONGEST = 200

export async function searchFor(request: Request, parameters: URLSearchParams): Promise<Response> {
  const strange = [...parameters.keys()].find((each) => each !== 'q')
  if (strange) return refuse(400, { parameter: strange, detail: 'Known here: q.' })
  const asked = parameters.get('q')
  if (!asked || asked.length > LONGEST)
    return refuse(400, { parameter: 'q', detail: `From 1 to ${LONGEST} characters.` })
  const query = cleanQuery(asked)
  const { people, sessions, articles, quotes } = await search(query)
  const hit = (code: string, title: string, path: string) => ({ code, title, url: env().siteUrl + path })
  return answerJson(request, {
    query,
    speakers: people.hits.map(({ slug, name }) => hit(slug, name, publicPath.speaker(slug))),
    sessions: sessions.hits.map(({ slug, title, edition }) => hit(slug, title, publicPath.session(edition.slug, slug))),
    articles: articles.hits.map(({ slug, headline }) => hit(slug, headline, publicPath.article(slug))),
    quotes: quotes.hits.map(({ id, text }) => hit(id, text, publicPath.quote(id))),
  })
}
