import type { Picture } from '@/lib/media/model'
import { PictureFigure } from './picture-figure'

/** Pictures side by side, each with its caption and credit. */
export function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <PictureFigure
            picture={picture}
            sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, calc(100vw - 2.5rem)"
          />
        </li>
      ))}
    </ul>
  )
}
