import type { FieldIssue } from '@/lib/core/result'
import type { Block, BlockType } from '../blocks/registry'
import type { ArticleContent } from '../content'
import type { Skeleton } from './skeleton'

/** What every kind of article must tell about itself. */
export interface KindDefinition {
  /** Blocks that it has no use for: the desk does not offer them, and a story that holds one is not ready. */
  without: readonly BlockType[]
  /** What keeps it from being published, beside what keeps any story; paths as in readiness.ts. */
  issues: (content: ArticleContent) => FieldIssue[]
  /** The ways to begin one, by name; each gives the blocks to fill in, all of them empty. */
  templates: Readonly<Record<string, (skeleton: Skeleton) => Block[]>>
}
