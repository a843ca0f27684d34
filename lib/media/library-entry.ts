import type { Lack } from './library-filter'
import type { Picture } from './model'

/** A picture or document in a list of the library. */
export interface LibraryEntry {
  id: string
  version: number
  /** Null for a document. */
  picture: Picture | null
  mimeType: string
  bytes: number
  /** What it is called: its headline, else its caption, its description, its file's name. */
  name: string
  credit: string | null
  lacks: Record<Lack, boolean>
  rightExpired: boolean
  deleted: boolean
}
