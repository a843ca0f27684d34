import { MARKED_LANGUAGES, type MarkedLanguage } from '@/lib/articles/languages'

/** How a language sets quotation marks and dashes. */
export interface TypographicMarks {
  double: readonly [open: string, close: string]
  single: readonly [open: string, close: string]
  /** What two hyphens stand for. */
  dash: string
  /** Signs that keep a blank before them, and which blank that is. */
  blankBefore: Readonly<Record<string, string>>
}

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'
const NONE = {}

const MARKS: Readonly<Record<MarkedLanguage, TypographicMarks>> = {
  en: { double: ['“', '”'], single: ['‘', '’'], dash: '—', blankBefore: NONE },
  fr: {
    double: [`«${NARROW}`, `${NARROW}»`],
    single: ['‘', '’'],
    dash: '–',
    blankBefore: { ';': NARROW, '!': NARROW, '?': NARROW, ':': NO_BREAK },
  },
  de: { double: ['„', '“'], single: ['‚', '‘'], dash: '–', blankBefore: NONE },
  ru: { double: ['«', '»'], single: ['„', '“'], dash: '—', blankBefore: NONE },
  uk: { double: ['«', '»'], single: ['„', '“'], dash: '—', blankBefore: NONE },
  kk: { double: ['«', '»'], single: ['„', '“'], dash: '—', blankBefore: NONE },
  es: { double: ['«', '»'], single: ['“', '”'], dash: '—', blankBefore: NONE },
  it: { double: ['«', '»'], single: ['“', '”'], dash: '–', blankBefore: NONE },
  pt: { double: ['“', '”'], single: ['‘', '’'], dash: '—', blankBefore: NONE },
  pl: { double: ['„', '”'], single: ['‚', '’'], dash: '–', blankBefore: NONE },
  tr: { double: ['“', '”'], single: ['‘', '’'], dash: '—', blankBefore: NONE },
}

/** The marks of a language (`fr-CH` as `fr`); null where the portal knows none, and typing stays as it is. */
export function marksOf(language: string): TypographicMarks | null {
  const main = language.toLowerCase().split('-')[0]
  const known = MARKED_LANGUAGES.find((each) => each === main)
  return known ? MARKS[known] : null
}
