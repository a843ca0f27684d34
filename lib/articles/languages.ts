/** The languages whose quotation marks and dashes the editor knows. */
export const MARKED_LANGUAGES = ['en', 'fr', 'de', 'ru', 'uk', 'kk', 'es', 'it', 'pt', 'pl', 'tr'] as const

export type MarkedLanguage = (typeof MARKED_LANGUAGES)[number]

/** The languages that the desk offers, for a story and for what was said in one; any other tag may come in by import. */
export const OFFERED_LANGUAGES: readonly string[] = [
  ...MARKED_LANGUAGES,
  ...['ar', 'zh', 'ja', 'ko', 'fa', 'he', 'hi', 'ur', 'id', 'vi', 'th', 'sw', 'ka', 'hy', 'az', 'uz', 'ky', 'tg', 'mn'],
  ...['nl', 'sv', 'da', 'nb', 'fi', 'et', 'lv', 'lt', 'cs', 'sk', 'hu', 'ro', 'bg', 'sr', 'hr', 'sl', 'sq', 'el'],
]

/** Words whose language nobody has said yet, by BCP 47. */
export const UNDETERMINED = 'und'
