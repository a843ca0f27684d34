import type { MaterialKind } from '@/lib/platform/db/generated/enums'

/** A recording or a document of a session, which stands elsewhere. */
export interface Material {
  id: string
  kind: MaterialKind
  title: string
  url: string
  language: string | null
}

const MARKS = /\.(pdf|docx?|pptx?|xlsx?|odt|odp|ods|txt|csv|epub)$/i

/** What sort of file an address names, such as "PDF"; null where the address does not tell. */
export function fileSort(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return MARKS.exec(path)?.[1]?.toUpperCase() ?? null
}

/** The host that readers are led to; null for what lies here. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
