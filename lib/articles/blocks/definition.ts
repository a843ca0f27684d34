import { z } from 'zod'
import type { FieldIssue } from '@/lib/core/result'
import type { Inline } from './inline'
import type { PictureUse } from './picture-use'
import type { Utterance } from './utterances'

/** Stable through edits, so that checks, comments and merges can point at a block. */
export const blockId = z.uuid()

/** What every block type must tell about itself, beside its zod schema. */
export interface BlockDefinition<Block> {
  /** The block's words, for search, word counts and feeds; never captions' credits. */
  plainText: (block: Block) => string
  /** Each run of inline content, in reading order. */
  inlines: (block: Block) => Inline[][]
  /** Words of others that it prints, in reading order. */
  utterances: (block: Block) => Utterance[]
  /** The pictures that it draws. */
  pictures: (block: Block) => PictureUse[]
  /** What keeps it from being published; paths are relative to the block. */
  issues: (block: Block) => FieldIssue[]
}
