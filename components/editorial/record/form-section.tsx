import type { ReactNode } from 'react'

/** A part of a long form under its heading: beside it where there is room. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-3 border-t border-rule pt-4 xl:grid-cols-[11rem_minmax(0,1fr)]">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      <div className="grid max-w-4xl min-w-0 gap-4">{children}</div>
    </section>
  )
}
