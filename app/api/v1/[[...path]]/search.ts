import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import type { Piece } from '@/lib/search/model'
import { search } from '@/lib/search/queries/search'
import { searchState } from '@/lib/search/state'
import { answerJson, refuse } from './answer'

const LONGEST = 200

export async function searchFor(request: Request, parameters: URLSearchParams): Promise<Response> {
  const strange = [...parameters.keys()].find((each) => each !== 'q')
  if (strange) return refuse(400, { parameter: strange, detail: 'Known here: q.' })
  const asked = parameters.get('q')
  if (!asked || asked.length > LONGEST)
    return refuse(400, { parameter: 'q', detail: `From 1 to ${LONGEST} characters.` })
  const state = searchState({ q: asked })
  const { people, sessions, articles, said } = await search(state)
  const hit = (code: string, title: string, path: string) => ({ code, title, url: env().siteUrl + path })
  const quotes = said.flatMap(({ editions }) => editions.flatMap((edition) => edition.quotes))
  return answerJson(request, {
    query: state.q,
    speakers: people.map(({ slug, name }) => hit(slug, name, publicPath.speaker(slug))),
    sessions: sessions.map(({ slug, title, edition }) => hit(slug, title, publicPath.session(edition.slug, slug))),
    articles: articles.map(({ slug, headline }) => hit(slug, headline, publicPath.article(slug))),
    quotes: quotes.map(({ id, text }) => hit(id, plain(text), publicPath.quote(id))),
  })
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
