import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ReaderFrame } from '@/app/(public)/reader-frame'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

/** A preview stands in the frame of the reader's site; nothing is fetched ahead from it. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderFrame enhanced={false}>{children}</ReaderFrame>
}
