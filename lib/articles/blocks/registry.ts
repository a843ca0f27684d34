import { z } from 'zod'
import type { FieldIssue } from '@/lib/core/result'
import type { BlockDefinition } from './definition'
import { blockQuote, blockQuoteSchema } from './block-quote'
import { divider, dividerSchema } from './divider'
import { embed, embedSchema } from './embed'
import { figure, figureSchema } from './figure'
import { gallery, gallerySchema } from './gallery'
import { heading, headingSchema } from './heading'
import type { Inline } from './inline'
import { bulletListSchema, list, orderedListSchema } from './list'
import { note, noteSchema } from './note'
import { paragraph, paragraphSchema } from './paragraph'
import type { PictureUse } from './picture-use'
import { questionAnswer, questionAnswerSchema } from './question-answer'
import type { Utterance } from './utterances'

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockQuoteSchema,
  questionAnswerSchema,
  figureSchema,
  gallerySchema,
  embedSchema,
  noteSchema,
  dividerSchema,
])

export type Block = z.infer<typeof blockSchema>
export type BlockType = Block['type']
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>

// Closed: a new block type does not compile until it stands here, and in the views of components/articles/blocks.
const registry: { [Type in BlockType]: BlockDefinition<BlockOf<Type>> } = {
  paragraph,
  heading,
  bulletList: list,
  orderedList: list,
  blockQuote,
  questionAnswer,
  figure,
  gallery,
  embed,
  note,
  divider,
}

function definitionOf(block: Block): BlockDefinition<Block> {
  return registry[block.type] as BlockDefinition<Block>
}

export function blockText(block: Block): string {
  return definitionOf(block).plainText(block)
}

export function blockInlines(block: Block): Inline[][] {
  return definitionOf(block).inlines(block)
}

export function blockUtterances(block: Block): Utterance[] {
  return definitionOf(block).utterances(block)
}

export function blockPictures(block: Block): PictureUse[] {
  return definitionOf(block).pictures(block)
}

export function blockAssetIds(block: Block): string[] {
  return blockPictures(block).map(({ assetId }) => assetId)
}

export function blockIssues(block: Block): FieldIssue[] {
  return definitionOf(block).issues(block)
}
