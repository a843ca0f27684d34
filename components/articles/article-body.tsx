import { publicPath } from '@/lib/core/public-paths'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { DatelineWords } from './blocks/dateline-words'
import { BlockView } from './blocks/registry'
import { firstPieces, type Story } from './blocks/story'

/** The story as readers see it; the desk's preview draws it with the same parts. */
export function ArticleBody({ article }: { article: ArticlePage }) {
  const blocks = article.content.body.content
  const story = storyOf(article)
  return (
    <div {...languageAttributes(article.language)} className="prose">
      {!story.firstParagraph && story.datelines.length > 0 && (
        <p>
          <DatelineWords datelines={story.datelines} />
        </p>
      )}
      {blocks.map((block) => (
        <BlockView key={block.attrs.id} block={block} story={story} />
      ))}
    </div>
  )
}

function storyOf(article: ArticlePage): Story {
  const { sessions, speakers, organisations } = article
  const speaker = new Map(speakers.map(({ id, slug }) => [id, publicPath.speaker(slug)]))
  const organisation = new Map(organisations.map(({ id, slug }) => [id, publicPath.organisation(slug)]))
  const session = new Map(sessions.map(({ id, slug, edition }) => [id, publicPath.session(edition.slug, slug)]))
  const addresses = { speaker, organisation, session }
  const blocks = article.content.body.content
  return {
    language: article.language,
    quotes: article.quotes,
    pictures: article.pictures,
    addressOf: (subject, id) => addresses[subject].get(id) ?? null,
    anchors: firstPieces(blocks),
    datelines: article.content.datelines,
    firstParagraph: blocks.find(({ type }) => type === 'paragraph'),
  }
}
