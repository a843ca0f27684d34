import type { Known, KnownEdition, KnownSpeaker } from '../known'

// A made-up conference for tests: nobody here exists.

const series = { name: 'Harbour Policy Forum', abbreviation: 'HPF' }

export const HARBOUR_9: KnownEdition = {
  id: '00000000-0000-4000-8000-0000000000e9',
  number: 9,
  year: 2031,
  city: 'Tallinn',
  theme: null,
  startsOn: new Date('2031-05-07T00:00:00Z'),
  endsOn: new Date('2031-05-09T00:00:00Z'),
  series,
}

const HARBOUR_8: KnownEdition = {
  ...HARBOUR_9,
  id: '00000000-0000-4000-8000-0000000000e8',
  number: 8,
  year: 2030,
  city: 'Porto',
  startsOn: null,
  endsOn: null,
}

const person = (
  last: number,
  name: string,
  sortName: string,
  title: string,
  variants: string[] = [],
): KnownSpeaker => ({
  id: `00000000-0000-4000-8000-0000000000a${last}`,
  name,
  sortName,
  variants,
  offices: [{ title, organisation: null, editionId: HARBOUR_9.id, sessionId: last === 1 ? OPEN_WATER.id : null }],
})

export const OPEN_WATER = {
  id: '00000000-0000-4000-8000-0000000000c1',
  editionId: HARBOUR_9.id,
  title: 'Open Water: Who Guards the Straits?',
  otherTitles: [],
}

export const WORLD = {
  speakers: [
    person(1, 'Ilse Marveldt', 'Marveldt, Ilse', 'Minister of Ports', ['Ilsa Marveldt']),
    person(2, 'Joaquim de Sarrà', 'Sarrà, Joaquim de', 'Director of the Harbour Institute'),
    person(3, 'Anna Torvik', 'Torvik, Anna', 'Ambassador at large'),
    person(4, 'Bjarne Torvik', 'Torvik, Bjarne', 'Chief economist'),
  ],
  editions: [HARBOUR_9, HARBOUR_8],
  sessions: [
    OPEN_WATER,
    { ...OPEN_WATER, id: '00000000-0000-4000-8000-0000000000c2', title: 'The Price of Grain in Winter' },
  ],
} satisfies Known
