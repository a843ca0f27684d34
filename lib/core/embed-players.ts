/** Who may play something inside a reader's page, once the reader asks. Closed: the pages' policy names these and no others. */
export const PLAYER_ORIGINS = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
} as const

export type Provider = keyof typeof PLAYER_ORIGINS
