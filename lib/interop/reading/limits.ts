/** The largest file that is read at all; ten thousand sessions with their people fill about thirty of these megabytes. */
export const MOST_BYTES = 48 * 1024 * 1024

/** How many elements or values a file may have: small ones would fill the memory many times over. */
export const MOST_PARTS = 900_000

/** No programme is nested deeper. */
export const DEEPEST = 60

export const LONGEST_TITLE = 400
export const LONGEST_TEXT = 20_000
export const LONGEST_NAME = 160
