import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SetWords } from './set-words'

const drawn = (kind: 'direct' | 'partial' | 'paraphrase', text: string) =>
  renderToStaticMarkup(<SetWords quote={{ kind, language: 'en', text }} look="" />)

describe('SetWords', () => {
  it('draws marks around exact words, once', () => {
    expect(drawn('direct', '“We are ready.”')).toMatch(/set-quote.*>We are ready\.</)
    expect(drawn('partial', 'ready')).toContain('set-quote')
  })

  it('draws no marks around a paraphrase: nobody said these words', () => {
    expect(drawn('paraphrase', 'They are ready.')).not.toContain('set-quote')
  })
})
