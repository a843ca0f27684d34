/** The languages that a story can be begun in: those whose quotation marks and dashes the editor knows. */
export const STORY_LANGUAGES = ['en', 'fr', 'de', 'ru', 'uk', 'kk', 'es', 'it', 'pt', 'pl', 'tr'] as const

export type StoryLanguage = (typeof STORY_LANGUAGES)[number]
