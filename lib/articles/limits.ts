/** As much as one save may send; far above any story: one of 4,000 words is about 200 KB with all its marks. */
export const LARGEST_STORY_BYTES = 2 * 1024 * 1024
