import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { fileNames } from './file-names.mjs'
import { wordsInCatalogues } from './words-in-catalogues.mjs'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } })
const named = (filename: string) => ({ code: '', filename })

tester.run('file-names', fileNames, {
  valid: [
    named('lib/core/time-zone.ts'),
    named('lib/articles/save-draft.db.test.ts'),
    named('app/(public)/editions/[edition]/page.tsx'),
    named('app/api/auth/[...nextauth]/route.ts'),
    named('app/feeds/schedule.xml/route.ts'),
  ],
  invalid: [
    { ...named('lib/core/timeZone.ts'), errors: [{ messageId: 'wrong', data: { part: 'timeZone.ts' } }] },
    { ...named('components/Articles/card.tsx'), errors: 1 },
    { ...named('app/desk/[articleId]/page.tsx'), errors: 1 },
  ],
})

const errors = [{ messageId: 'words' }]

tester.run('words-in-catalogues', wordsInCatalogues, {
  valid: [
    `<p>{t('by')} · — {name}</p>`,
    `<p className="lead">{count > 0 ? '→' : null}</p>`,
    `<img alt="" src="/picture.svg" />`,
    `<a aria-label={t('home')} href="/">{' '}</a>`,
    `export async function generateMetadata() { return { title: t('title') } }`,
    `export const columns = [{ title: 'headline' }]`,
  ],
  invalid: [
    { code: '<p>Read more</p>', errors },
    { code: `<p>{open ? 'Close' : t('open')}</p>`, errors },
    { code: '<p>{`Page ${number}`}</p>', errors },
    { code: `<button aria-label="Close">×</button>`, errors },
    { code: `<input placeholder={'A name'} />`, errors },
    { code: `export const metadata = { title: 'Coverage' }`, errors },
  ],
})
