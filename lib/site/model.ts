import type { SitePart } from '@/lib/platform/db/generated/enums'

/** The pages on which the house speaks of itself, in the order of the footer. */
export const SERVICE_PAGES = ['about', 'contact', 'imprint', 'privacy'] as const satisfies readonly SitePart[]

export type ServicePageName = (typeof SERVICE_PAGES)[number]

/** A service page as it was written: Markdown, of which `service-text.ts` knows the plain half. */
export interface ServicePage {
  title: string
  text: string
}

/** A network on which readers can follow the house. */
export interface FollowLink {
  name: string
  url: string
}

/** What every page tells of the house. */
export interface House {
  /** The service pages that there are, in the order of the footer. */
  pages: { name: ServicePageName; title: string }[]
  follow: FollowLink[]
}

export function isServicePage(name: string): name is ServicePageName {
  return (SERVICE_PAGES as readonly string[]).includes(name)
}
