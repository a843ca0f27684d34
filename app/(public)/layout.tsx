import type { ReactNode } from 'react'
import { ReaderFrame } from './reader-frame'
import { Speculation } from './speculation'

// Rendered for each request and kept by the front door: no build needs the database.
export const dynamic = 'force-dynamic'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <ReaderFrame>{children}</ReaderFrame>
      <Speculation />
    </>
  )
}
