/** What one file may be at most. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024
export const MOST_PIXELS = 100_000_000

/** So many are described in one go. */
export const MOST_TOGETHER = 500
