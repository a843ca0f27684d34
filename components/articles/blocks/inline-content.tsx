import { Fragment, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Inline, Mark } from '@/lib/articles/blocks/inline'
import { languageAttributes } from '@/lib/core/language-attributes'
import { foreign, quoteAnchor, quoteIdOf, type Story } from './story'

interface Props {
  content: readonly Inline[] | undefined
  story: Story
}

/** Words with their marks. Pieces of one quote that stand side by side are drawn as one passage. */
export function InlineContent({ content, story }: Props) {
  return quoteRuns(content ?? []).map((run, index) =>
    run.quoteId === null ? (
      <Words key={index} inlines={run.inlines} story={story} />
    ) : (
      <QuotedPassage key={index} quoteId={run.quoteId} inlines={run.inlines} story={story} />
    ),
  )
}

interface Run {
  quoteId: string | null
  inlines: Inline[]
}

function quoteRuns(content: readonly Inline[]): Run[] {
  const runs: Run[] = []
  for (const inline of content) {
    const quoteId = quoteIdOf(inline)
    const last = runs.at(-1)
    if (last && last.quoteId === quoteId) last.inlines.push(inline)
    else runs.push({ quoteId, inlines: [inline] })
  }
  return runs
}

/** Exact words of somebody. The text holds its own quotation marks; the words lead to the quote's page. */
function QuotedPassage({ quoteId, inlines, story }: { quoteId: string; inlines: Inline[]; story: Story }) {
  const t = useTranslations('articles')
  const quote = story.quotes.get(quoteId)
  const anchor = inlines.some((inline) => story.anchors.has(inline)) ? quoteAnchor(quoteId) : undefined
  const speaker = quote?.speaker?.name ?? quote?.speakerLabel
  const holdsLinks = inlines.some(({ marks }) => marks?.some(({ type }) => type === 'link' || type === 'mention'))
  return (
    <q id={anchor} className="quoted" {...foreign(quote, story)}>
      {quote && !holdsLinks ? (
        <a
          href={publicPath.quote(quoteId)}
          className="quoted-link"
          title={speaker ? t('quoteSource', { name: speaker }) : t('quoteLink')}
        >
          <Words inlines={inlines} story={story} />
        </a>
      ) : (
        <Words inlines={inlines} story={story} />
      )}
    </q>
  )
}

function Words({ inlines, story }: { inlines: readonly Inline[]; story: Story }) {
  return inlines.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <Fragment key={index}>{marked(inline.text, inline.marks ?? [], story)}</Fragment>
    ),
  )
}

function marked(text: string, marks: readonly Mark[], story: Story): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>
      case 'italic':
        return <em>{inner}</em>
      case 'link':
        return <a href={mark.attrs.href}>{inner}</a>
      case 'mention': {
        const address = story.addressOf(mark.attrs.subject, mark.attrs.id)
        return address === null ? inner : <a href={address}>{inner}</a>
      }
      case 'language':
        return <span {...languageAttributes(mark.attrs.language)}>{inner}</span>
      case 'quote':
        return inner
    }
  }, text)
}
