import type { KindDefinition } from './definition'

/** Questions put to somebody, with the answers. */
export const interview = {
  without: [],
  issues: ({ body }) =>
    body.content.some(({ type }) => type === 'questionAnswer')
      ? []
      : [{ path: 'body', message: 'kind.interviewWithoutQuestion' }],
  templates: {
    interview: ({ paragraph, questionAnswer, note }) => [
      paragraph(),
      questionAnswer(),
      questionAnswer(),
      questionAnswer(),
      note('editor'),
    ],
  },
} as const satisfies KindDefinition
