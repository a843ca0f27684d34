import type { KindDefinition } from './definition'

/** What somebody thinks, and signs. */
export const opinion = {
  without: ['questionAnswer'],
  issues: ({ bylines }) =>
    bylines.some(({ kind, function: does }) => kind === 'person' && does === 'author')
      ? []
      : [{ path: 'body', message: 'kind.opinionUnsigned' }],
  templates: { opinion: ({ paragraph, note }) => [paragraph(), note('editor')] },
} as const satisfies KindDefinition
