import type { ReactNode } from 'react'

/** Says that there is nothing, and why. */
export function EmptyNote({ children }: { children: ReactNode }) {
  return <p className="max-w-[60ch] py-4 text-ink-muted">{children}</p>
}
