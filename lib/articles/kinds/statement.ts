import { printedQuotes } from '../quoted-words'
import type { KindDefinition } from './definition'

/** What an office or a house has declared, ours included: its words, or at least whose they are. */
export const statement = {
  without: ['questionAnswer'],
  issues: ({ body, origins, bylines }) =>
    origins.length > 0 || bylines.length > 0 || printedQuotes(body).length > 0
      ? []
      : [{ path: 'body', message: 'kind.statementOfNobody' }],
  templates: { statement: ({ paragraph, blockQuote, note }) => [paragraph(), blockQuote(), note('background')] },
} as const satisfies KindDefinition
