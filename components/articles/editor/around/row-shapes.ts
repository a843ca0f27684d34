import type { ArticleContent, Byline, Dateline } from '@/lib/articles/content'
import { canonicalAddress } from '@/lib/core/embed-address'
import type { RowShape } from './draft-rows'

type Origin = ArticleContent['origins'][number]

export interface DatelineDraft {
  city: string
  country: string
  date: string
  agency: string
  separator: Dateline['separator']
}

export interface OriginDraft {
  kind: Origin['kind']
  name: string
  /** As typed: the story gets it once it is an address. */
  address: string
}

const DAY = /^\d{4}-\d\d-\d\d$/

const orNull = (text: string) => (text.trim() ? text : null)

export const DATELINE: RowShape<Dateline, DatelineDraft> = {
  open: ({ country, date, agency, ...row }) => ({
    ...row,
    country: country ?? '',
    date: date ?? '',
    agency: agency ?? '',
  }),
  close: ({ city, country, date, agency, separator }) =>
    city.trim()
      ? { city, country: orNull(country), date: DAY.test(date) ? date : null, agency: orNull(agency), separator }
      : null,
}

export const BYLINE: RowShape<Byline, Byline> = {
  open: (row) => row,
  close: (draft) => (draft.name.trim() ? draft : null),
}

export const ORIGIN: RowShape<Origin, OriginDraft> = {
  open: ({ url, ...row }) => ({ ...row, address: url ?? '' }),
  close: ({ address, ...row }) => (row.name.trim() ? { ...row, url: canonicalAddress(address) } : null),
}
