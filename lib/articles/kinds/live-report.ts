import type { KindDefinition } from './definition'

/** What happens while it happens, the newest entry first, each under its time. */
export const liveReport = {
  without: [],
  issues: () => [],
  templates: { live_report: ({ paragraph, heading }) => [paragraph(), heading(), paragraph()] },
} as const satisfies KindDefinition
