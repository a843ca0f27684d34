/** The languages of the interface. A new one is a folder of catalogues and its name here. */
export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'
