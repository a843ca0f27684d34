import { blockUtterances } from '../blocks/registry'
import type { KindDefinition } from './definition'

const FEWEST_TURNS = 2

/** What was said, by whom, one after the other: each turn is a quote set apart or an answer. */
export const transcript = {
  without: [],
  issues: ({ body }) => {
    const turns = body.content.flatMap(blockUtterances).filter(({ whole }) => whole)
    return turns.length >= FEWEST_TURNS ? [] : [{ path: 'body', message: 'kind.transcriptWithoutTurns' }]
  },
  templates: {
    transcript: ({ note, blockQuote }) => [note('editor'), blockQuote(), blockQuote(), blockQuote()],
  },
} as const satisfies KindDefinition
