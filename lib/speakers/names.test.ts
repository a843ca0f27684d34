import { describe, expect, it } from 'vitest'
import { scriptOfName, sortNameOf } from './names'
import { officeOn } from './offices'

describe('sortNameOf', () => {
  it.each([
    ['Thierry de Montbrial', 'Thierry de', 'Montbrial', 'Montbrial, Thierry de'],
    ['Wang Yi', 'Yi', 'Wang', 'Wang Yi'],
    ['Given Family', null, 'Family', 'Family, Given'],
    ['Sheikh Abdullah bin Nasser', null, null, 'Sheikh Abdullah bin Nasser'],
    ['Pelé', null, 'Pelé', 'Pelé'],
  ])('%s (%s, %s): %s', (name, givenName, familyName, sorted) =>
    expect(sortNameOf({ name, givenName, familyName })).toBe(sorted),
  )
})

describe('scriptOfName', () => {
  it.each([
    ['Тиемоко Мейлиет Коне', 'Cyrl'],
    ['Tiémoko Meyliet Koné', 'Latn'],
    ['عبدالله بن ناصر', 'Arab'],
    ['王毅', 'Hani'],
    ['こういち 山田', 'Jpan'],
    ['42', 'Zyyy'],
  ])('%s: %s', (name, script) => expect(scriptOfName(name)).toBe(script))
})

describe('officeOn', () => {
  const office = (title: string, since: string | null, until: string | null) => ({
    ...{ title, organisationName: null, organisationId: null, since, until },
  })
  const offices = [
    office('Envoy', '2010', '2014-06'),
    office('Minister', '2014-06-12', '2019'),
    office('Adviser', null, null),
    office('President', '2019-03-20', null),
  ]
  it.each([
    ['2009-12-31', null],
    ['2010-01-01', 'Envoy'],
    ['2014-06-30', 'Minister'],
    ['2019-02-01', 'Minister'],
    ['2019-03-20', 'President'],
    ['2030-01-01', 'President'],
  ])('%s: %s', (day, title) => expect(officeOn(offices, day)?.title ?? null).toBe(title))
})
