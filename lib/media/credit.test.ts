import { expect, it } from 'vitest'
import { parseCredit } from './credit'

it.each([
  ['Photo by Ada Vane, for Harbour Times', 'Ada Vane', 'Ada Vane for Harbour Times'],
  ['photo by Ada Vane for the Harbour Times.', 'Ada Vane', 'Ada Vane for Harbour Times'],
  ['Photo: Ada Vane / Harbour Pool', 'Ada Vane', 'Ada Vane / Harbour Pool'],
  ['© Ada Vane', 'Ada Vane', 'Ada Vane'],
  ['(c) Ada Vane/Harbour', 'Ada Vane', 'Ada Vane/Harbour'],
  ['Photo credit: Harbour Ministry press service.', null, 'Harbour Ministry press service'],
  ['Photograph by Åsa Öberg on behalf of Norrsken', 'Åsa Öberg', 'Åsa Öberg for Norrsken'],
  ['Crédit photo : Zoé Vane', 'Zoé Vane', 'Zoé Vane'],
  ['Harbour Pool', null, 'Harbour Pool'],
  ['Ada Vane', null, 'Ada Vane'],
  ['Photo by ', null, null],
  ['', null, null],
])('%j', (text, creator, credit) => expect(parseCredit(text)).toEqual({ creator, credit }))
