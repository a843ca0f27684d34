import type { Check } from './checks/check'

/** A page that a publication touches, by name. `change`: whether the story comes to it, stays on it, or goes from it. */
export interface TouchedPage {
  kind: 'edition' | 'session' | 'speaker' | 'topic' | 'organisation'
  name: string
  path: string
  change: 'comes' | 'stays' | 'goes'
}

/** What publishing one revision will do, told before it is done. */
export interface PublishForecast {
  revision: number
  path: string
  /** Null: it goes to readers for the first time, or again after it was taken back. */
  live: number | null
  pages: TouchedPage[]
  /** Other addresses of the story, which will lead to this one. */
  redirects: string[]
  quotes: { added: number; changed: number; same: number; removed: number }
  pictures: { id: string; url: string; name: string; credit: string | null }[]
  /** What readers are told with it stands in the way of nothing; errors do. */
  checks: Check[]
  embargoUntil: string | null
  /** When a plan that publishing now ends would have gone out. */
  plan: { publishAt: string; zone: string } | null
}
