import type { LibraryEntry } from '@/lib/media/library-entry'
import { PictureImage } from '../picture-image'

const EXTENSION = /\.([a-z]+)$/

/** What stands for an entry in a list: the picture cut to one shape, or the kind of document. Its name stands beside it. */
export function EntryThumbnail({ entry: { picture, name, mimeType } }: { entry: LibraryEntry }) {
  if (!picture) {
    return (
      <span className="grid aspect-4/3 place-items-center bg-surface font-semibold text-ink-muted uppercase">
        {EXTENSION.exec(name)?.[1] ?? mimeType.split('/').at(-1)?.slice(0, 4)}
      </span>
    )
  }
  return (
    <span className="block aspect-4/3 overflow-hidden [&_img]:size-full [&_img]:object-cover [&_.picture]:size-full">
      <PictureImage picture={{ ...picture, alt: '' }} crop="4x3" sizes="13rem" widest={480} />
    </span>
  )
}
