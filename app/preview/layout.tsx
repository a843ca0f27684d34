import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import ReaderLayout from '@/app/(public)/layout'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

/** A preview stands in the frame of the reader's site. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderLayout>{children}</ReaderLayout>
}
