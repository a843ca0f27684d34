import type { ReactNode } from 'react'

/** One part of a page about an account. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 border-t border-rule pt-4">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  )
}
