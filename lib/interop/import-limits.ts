/** How many lines of a preview stand on one page. */
export const PREVIEW_PAGE = 100

/** How long a file that nobody applied is kept. */
export const DRAFT_LIFE_MS = 24 * 60 * 60 * 1000
