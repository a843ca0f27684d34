import { describe, expect, it } from 'vitest'
import { compareCatalogues, malformed } from './compare.mjs'
import { matchUsages } from './match.mjs'
import { translatorTypes } from './translators.mjs'
import { readUsages } from './usages.mjs'

const catalogue = new Map([
  ['articles.title', 'Coverage'],
  ['articles.by', 'By {names}'],
  ['articles.kind.news', 'News'],
  ['articles.kind.opinion', 'Opinion'],
])

function problems(text: string) {
  const source = { file: 'page.tsx', text }
  return matchUsages(catalogue, [readUsages(source, translatorTypes([source]))])
}

describe('keys in the sources', () => {
  it('finds a translator, its methods, both arms of a condition and keys made when the page is drawn', () => {
    const text = `
      const t = await getTranslations('articles')
      return <p>{t(many ? 'title' : 'by')}{t.rich('by', {})}{t(\`kind.\${kind}\`)}</p>`
    expect(problems(text)).toEqual([])
  })

  it('names a missing key with its line, and what is used nowhere', () => {
    const text = `const t = useTranslations('articles')
      t('headline'); t('by'); t.raw('kind')`
    expect(problems(text)).toEqual([
      'page.tsx:2: there is no message articles.headline',
      'messages used nowhere: articles.title',
    ])
  })

  it('keeps two translators of one name apart', () => {
    const text = `
      function A() { const t = useTranslations('articles'); return t('title') }
      function B() { const t = useTranslations({ namespace: 'articles.kind' }); return [t('news'), t('opinion')] }
      type Words = ReturnType<typeof useTranslations<'articles'>>
      function c({ words }: { words: Words }) { return words('by') }`
    expect(problems(text)).toEqual([])
  })

  it('sees a translator among other things awaited together', () => {
    const text = `
      const [rows, t] = await Promise.all([listRows(), getTranslations('articles')])
      t('title'); t('by'); t('kind.news'); t('kind.opinion')`
    expect(problems(text)).toEqual([])
  })

  it('counts a plain string as a key where a namespace is asked for a variable', () => {
    const text = `
      const t = useTranslations('articles')
      const issues = ['title', 'by', 'kind.news', 'kind.opinion']
      issues.map((issue) => t(issue))`
    expect(problems(text)).toEqual([])
  })
})

describe('catalogues against each other', () => {
  it('refuses what a formatter could not read', () => {
    expect(malformed('en', new Map([['a.b', '{count, plural, one {#}']]))).toHaveLength(1)
    expect(malformed('en', catalogue)).toEqual([])
  })

  it('wants the same keys with the same arguments', () => {
    const french = new Map([...catalogue, ['articles.by', 'Par {noms}'], ['articles.more', 'Plus']])
    french.delete('articles.title')
    const found = compareCatalogues(catalogue, 'fr', french)
    expect(found.slice(0, 2)).toEqual(['fr: articles.title is missing', 'fr: articles.more is not in the reference'])
    expect(found[2]).toContain('fr: articles.by takes other arguments')
    expect(found).toHaveLength(3)
  })
})
