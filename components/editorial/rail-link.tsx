'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A way through the desk; the one that leads where one is, says so. */
export function RailLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname()
  return (
    <a
      href={href}
      aria-current={here === href ? 'page' : undefined}
      className="inline-block min-h-6 whitespace-nowrap hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-accent pointer-coarse:min-h-11 pointer-coarse:content-center"
    >
      {children}
    </a>
  )
}
