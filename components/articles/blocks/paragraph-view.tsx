import { inlineText } from '@/lib/articles/blocks/inline'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import { DatelineWords } from './dateline-words'
import { InlineContent } from './inline-content'
import type { BlockViewProps } from './story'

const OPENING_MARK = /^[“"«„「‘]/

/** The first paragraph begins with the dateline; one that begins with a quotation mark hangs it into the margin; an empty one is not drawn. */
export function ParagraphView({ block, story }: BlockViewProps<BlockOf<'paragraph'>>) {
  const first = block === story.firstParagraph && story.datelines.length > 0
  const hangs = !first && OPENING_MARK.test(inlineText(block.content))
  if (!first && !block.content?.length) return null
  return (
    <p className={hangs ? 'hang' : undefined}>
      {first && <DatelineWords datelines={story.datelines} />}
      <InlineContent content={block.content} story={story} />
    </p>
  )
}
