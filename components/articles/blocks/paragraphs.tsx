import type { BlockOf } from '@/lib/articles/blocks/registry'
import { InlineContent } from './inline-content'
import type { Story } from './story'

interface Props {
  content: BlockOf<'note'>['content']
  story: Story
}

/** The paragraphs inside a larger block; one that nobody has filled is not drawn. */
export function Paragraphs({ content, story }: Props) {
  return content.map(
    (paragraph) =>
      paragraph.content && (
        <p key={paragraph.attrs.id}>
          <InlineContent content={paragraph.content} story={story} />
        </p>
      ),
  )
}
