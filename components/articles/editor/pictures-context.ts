import { createContext, use } from 'react'
import type { Picture } from '@/lib/media/model'

interface KnownPictures {
  byId: ReadonlyMap<string, Picture>
  /** Remembers what the library said of a picture that was just chosen. */
  remember: (picture: Picture) => void
}

export const PicturesContext = createContext<KnownPictures | null>(null)

/** What the library says of the pictures in this story. */
export function useKnownPictures(): KnownPictures {
  const known = use(PicturesContext)
  if (!known) throw new Error('Pictures are drawn inside PicturesContext only.')
  return known
}
