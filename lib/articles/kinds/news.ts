import type { KindDefinition } from './definition'

/** What happened, told by us. A session report is the same with a skeleton of its own: nothing else is asked of it. */
export const news = {
  without: [],
  issues: () => [],
  templates: {
    news: ({ paragraph }) => [paragraph()],
    session_report: ({ paragraph, heading, blockQuote }) => [
      paragraph(),
      blockQuote(),
      heading(),
      paragraph(),
      heading(),
      paragraph(),
    ],
  },
} as const satisfies KindDefinition
