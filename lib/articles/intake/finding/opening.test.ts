import { describe, expect, it } from 'vitest'
import { proposalsFor } from '../testing/read'

const PROSE = 'The harbour stayed open through the night, and nobody could say for how long it would.'
const dateline = async (beginning: string) =>
  (await proposalsFor(`A title without a stop\n\n${beginning}${PROSE}`)).all('dateline')[0]

describe('a dateline', () => {
  it.each([
    ['TALLINN—', { city: 'Tallinn', separator: '—' }],
    ['TALLINN – ', { city: 'Tallinn', separator: ' – ' }],
    ['TALLINN -- ', { city: 'Tallinn', separator: '—' }],
    ['TALLINN: ', { city: 'Tallinn', separator: ': ' }],
    ['TALLINN. ', { city: 'Tallinn', separator: '. ' }],
    ['SÃO PAULO, Brazil — ', { city: 'São Paulo', country: 'Brazil' }],
    ['TALLINN, May 8 (HPN) — ', { city: 'Tallinn', date: null, agency: 'HPN' }],
    ['TALLINN, 8 May 2031 /HPN/ – ', { city: 'Tallinn', date: '2031-05-08', agency: 'HPN' }],
    ['Porto, 3 June 2030 – ', { city: 'Porto', date: '2030-06-03', separator: ' – ' }],
    ['PARIS, le 8 mai 2031 – '.replace('le ', ''), { city: 'Paris', date: '2031-05-08' }],
  ])('%j', async (beginning, value) => {
    expect(await dateline(beginning)).toMatchObject({ accepted: true, value })
  })

  it.each(['Q: ', 'UN: ', 'NOTE: ', 'UPDATE — ', 'Grain, then – ', 'HPF – ', ''])('%j is none', async (beginning) => {
    expect(await dateline(beginning)).toBeUndefined()
  })

  it('takes its year from the edition', async () => {
    const { all } = await proposalsFor(`A title\n\nTALLINN, May 8 — At the 9th Harbour Policy Forum. ${PROSE}`)
    expect(all('dateline')[0]?.value.date).toBe('2031-05-08')
  })
})

describe('the lines before the first paragraph', () => {
  it('are title, standfirst, who signs', async () => {
    const text = `Ports need patience\n\nMinisters met in Tallinn to agree on very little, and did.\n\nBy Joaquim de Sarrà\n\nTALLINN—${PROSE}`
    const { proposals } = await proposalsFor(text)
    expect(proposals.slice(0, 4).map(({ kind, value }) => [kind, typeof value === 'string' ? value : ''])).toEqual([
      ['headline', 'Ports need patience'],
      ['standfirst', 'Ministers met in Tallinn to agree on very little, and did.'],
      ['byline', ''],
      ['dateline', ''],
    ])
  })

  it('may say the title twice', async () => {
    const { all } = await proposalsFor(`Ports need patience\n\nPORTS NEED PATIENCE\n\nTALLINN—${PROSE}`)
    expect(all('noise')).toMatchObject([{ value: 'repeated-title', accepted: true }])
  })

  it('of a page may hold more above the title, which only an editor can judge', async () => {
    const html = `<p>Ticker of another town</p><h1>Ports need patience</h1><p>TALLINN—${PROSE}</p>`
    const { all } = await proposalsFor('', html)
    expect(all('headline')[0]?.value).toBe('Ports need patience')
    expect(all('noise')).toMatchObject([{ value: 'before-title', accepted: false }])
  })

  it('are no title when they are a sentence', async () => {
    expect((await proposalsFor(PROSE)).all('headline')).toEqual([])
  })
})
