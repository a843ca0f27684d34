import { expect, it } from 'vitest'
import { ornamentSvg, ornamentTile } from './ornament'

const abuDhabi = { number: 17, city: 'Abu Dhabi', country: 'AE' }

it('draws the same edition the same way each time, and others differently', () => {
  expect(ornamentSvg(abuDhabi)).toBe(ornamentSvg({ ...abuDhabi }))
  expect(ornamentSvg(abuDhabi)).not.toBe(ornamentSvg({ ...abuDhabi, number: 16 }))
  expect(ornamentTile(10, 'Marrakech', 'MA').lines).not.toBe(ornamentTile(10, 'Seoul', 'KR').lines)
})

it('draws an edition that met nowhere, and is small', () => {
  const svg = ornamentSvg({ number: 13, city: null })
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="675">/)
  expect(svg.length).toBeLessThan(4000)
  expect(svg).not.toMatch(/NaN|undefined/)
})
