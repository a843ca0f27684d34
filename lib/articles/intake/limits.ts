/** The largest file that can be uploaded; a longer release is a picture book. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024
