import type { LinkState } from '../links'
import { readinessIssues } from '../readiness'
import type { Check, CheckedText } from './check'
import { headlineChecks } from './headline-checks'
import { linkChecks } from './link-checks'
import { pictureChecks, type PictureState } from './picture-checks'
import { quoteChecks } from './quote-checks'
import { storyFieldChecks } from './story-field-checks'
import { wordChecks } from './word-checks'

export interface KnownFacts {
  pictures: readonly PictureState[]
  /** What is known of the story's links, by address; one that is not here was not asked yet. */
  links: ReadonlyMap<string, LinkState>
}

/**
 * Everything that should be looked at before a story goes out, errors first, each with its place. The desk shows it while
 * the author types; publishing asks the same again.
 */
export function storyChecks(story: CheckedText, { pictures, links }: KnownFacts): Check[] {
  return [
    ...readinessIssues(story, pictures).map((issue): Check => ({ severity: 'error', ...issue })),
    ...headlineChecks(story),
    ...storyFieldChecks(story),
    ...pictureChecks(story.content, pictures),
    ...quoteChecks(story.content),
    ...wordChecks(story.content.body.content),
    ...linkChecks(story.content, links),
  ]
}
