import { z } from 'zod'
import type { FieldIssue } from '@/lib/core/result'
import type { BlockDefinition } from './definition'
import { blockQuote, blockQuoteSchema } from './block-quote'
import { divider, dividerSchema } from './divider'
import { figure, figureSchema } from './figure'
import { heading, headingSchema } from './heading'
import type { Inline } from './inline'
import { bulletListSchema, list, orderedListSchema } from './list'
import { paragraph, paragraphSchema } from './paragraph'

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockQuoteSchema,
  figureSchema,
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
  figure,
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

export function blockAssetIds(block: Block): string[] {
  return definitionOf(block).assetIds(block)
}

export function blockIssues(block: Block): FieldIssue[] {
  return definitionOf(block).issues(block)
}
