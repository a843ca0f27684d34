/** Some of a long list: how many at most, and how many of the newest to leave out. */
export interface Window {
  limit: number
  offset: number
}

/** The page that an address asks for; anything that is no page number means the first. */
export function pageNumber(value: string | string[] | undefined): number {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}

export function windowOf(page: number, size: number): Window {
  return { limit: size, offset: (page - 1) * size }
}

/** How many pages a list fills; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}
