import { expect, it } from 'vitest'
import { languageAttributes } from './language-attributes'

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['kk', 'ltr'],
  ['kk-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['a', 'ltr'],
])('%s is written %s', (lang, dir) => expect(languageAttributes(lang)).toEqual({ lang, dir }))
