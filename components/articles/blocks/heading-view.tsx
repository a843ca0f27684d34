import { headingAnchor } from '@/lib/articles/blocks/heading'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import { InlineContent } from './inline-content'
import type { BlockViewProps } from './story'

export function HeadingView({ block, story }: BlockViewProps<BlockOf<'heading'>>) {
  const Heading = `h${block.attrs.level}` as const
  return (
    <Heading id={headingAnchor(block.attrs.id)}>
      <InlineContent content={block.content} story={story} />
    </Heading>
  )
}
