import type { KindDefinition } from './definition'

/** What it means, argued by us. */
export const analysis = {
  without: [],
  issues: () => [],
  templates: {
    analysis: ({ paragraph, heading, note }) => [
      paragraph(),
      note('background'),
      heading(),
      paragraph(),
      heading(),
      paragraph(),
    ],
  },
} as const satisfies KindDefinition
