import { blockPictures } from '../blocks/registry'
import type { KindDefinition } from './definition'

const FEWEST_PICTURES = 2

/** Told by its pictures; the words are few. */
export const pictureStory = {
  without: [],
  issues: ({ body }) =>
    body.content.flatMap(blockPictures).length >= FEWEST_PICTURES
      ? []
      : [{ path: 'body', message: 'kind.pictureStoryWithoutPictures' }],
  templates: { picture_story: ({ paragraph, gallery }) => [paragraph(), gallery(), paragraph()] },
} as const satisfies KindDefinition
