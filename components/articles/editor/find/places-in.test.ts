import { expect, it } from 'vitest'
import { placesIn } from './places-in'

it.each([
  ['peace', 'Peace, peaceful peace', {}, [0, 7, 16]],
  ['peace', 'Peace, peaceful peace', { matchCase: true }, [7, 16]],
  ['peace', 'Peace, peaceful peace', { wholeWord: true }, [0, 16]],
  ['élan', 'Élan, l’élan', {}, [0, 8]],
  ['peace', '2peace2', { wholeWord: true }, [1]],
  ['a.b', 'a.b axb', {}, [0]],
  ['aa', 'aaaa', {}, [0, 2]],
  ['', 'words', {}, []],
])('finds “%s” in “%s” %o', (words, text, how, from) => {
  const wanted = { words, matchCase: false, wholeWord: false, ...how }
  expect(placesIn(text, wanted).map((place) => place.from)).toEqual(from)
})
