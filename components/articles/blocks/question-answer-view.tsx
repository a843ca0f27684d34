import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import type { QuoteView } from '@/lib/quotes/model'
import { Paragraphs } from './paragraphs'
import { foreign, quoteAnchor, type BlockViewProps, type Story } from './story'

type QuestionAnswer = BlockOf<'questionAnswer'>

/** A question and its answers, each under the name of whoever speaks. */
export function QuestionAnswerView({ block, story }: BlockViewProps<QuestionAnswer>) {
  const [question, ...answers] = block.content
  const asked = answers.map(({ attrs }) => story.quotes.get(attrs.quoteId)).find((quote) => quote && askerOf(quote))
  return (
    <div className="exchange">
      <div className="question">
        <Asker quote={asked} />
        <Paragraphs content={question.content} story={story} />
      </div>
      {answers.map((answer) => (
        <Answer key={answer.attrs.quoteId} answer={answer} story={story} />
      ))}
    </div>
  )
}

function askerOf(quote: QuoteView) {
  return quote.askedBy?.name ?? quote.askedByLabel
}

function Asker({ quote }: { quote: QuoteView | undefined }) {
  const t = useTranslations('blocks.exchange')
  return (
    <p className="turn">{quote?.askedBy ? <Person {...quote.askedBy} /> : (quote?.askedByLabel ?? t('question'))}</p>
  )
}

function Answer({ answer: { attrs, content }, story }: { answer: QuestionAnswer['content'][1]; story: Story }) {
  const t = useTranslations('blocks.exchange')
  const quote = story.quotes.get(attrs.quoteId)
  const titles = [quote?.office?.title, quote?.office?.organisation].filter(Boolean).join(', ')
  return (
    <div className="answer">
      <p className="turn">
        {quote?.speaker ? <Person {...quote.speaker} /> : (quote?.speakerLabel ?? t('answer'))}
        {titles && <span className="turn-office">, {titles}</span>}
      </p>
      {/* A paraphrase is nobody's words. */}
      {quote?.kind === 'paraphrase' ? (
        <div id={quoteAnchor(attrs.quoteId)} {...foreign(quote, story)}>
          <Paragraphs content={content} story={story} />
        </div>
      ) : (
        <blockquote id={quoteAnchor(attrs.quoteId)} {...foreign(quote, story)}>
          <Paragraphs content={content} story={story} />
        </blockquote>
      )}
    </div>
  )
}

function Person({ slug, name }: { slug: string; name: string }) {
  return <a href={publicPath.speaker(slug)}>{name}</a>
}
