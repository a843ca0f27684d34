import type { Picture } from '@/lib/media/model'
import { PictureFigure } from './picture-figure'

/** Pictures side by side, each with its caption and credit. */
export function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <PictureFigure picture={picture} />
        </li>
      ))}
    </ul>
  )
}
