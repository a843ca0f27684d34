/** Where a page of results ended, and so where the next one begins. Written without anything that an address would escape. */
export type Cursor =
  { by: 'score'; score: number; id: string } | { by: 'date'; date: string; id: string } | { by: 'place'; place: number }

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const SCORE = new RegExp(`^s(\\d{1,9})-(${UUID})$`)
const DATE = new RegExp(`^d(\\d{4}-\\d{2}-\\d{2}|never)-(${UUID})$`)
const PLACE = /^p(\d{1,5})$/

export function writeCursor(cursor: Cursor): string {
  if (cursor.by === 'score') return `s${cursor.score}-${cursor.id}`
  if (cursor.by === 'date') return `d${cursor.date === '-infinity' ? 'never' : cursor.date}-${cursor.id}`
  return `p${cursor.place}`
}

/** Null for what is no cursor: that means the first page. */
export function readCursor(text: string | null): Cursor | null {
  const [, score, ofScore] = SCORE.exec(text ?? '') ?? []
  if (score && ofScore) return { by: 'score', score: Number(score), id: ofScore }
  const [, date, ofDate] = DATE.exec(text ?? '') ?? []
  if (date && ofDate) return { by: 'date', date: date === 'never' ? '-infinity' : date, id: ofDate }
  const [, place] = PLACE.exec(text ?? '') ?? []
  return place ? { by: 'place', place: Number(place) } : null
}
