import type { ReactNode } from 'react'

interface Props {
  title: ReactNode
  kicker?: ReactNode
  intro?: ReactNode
  children?: ReactNode
}

/** The one h1 of a page that is a list or a record. */
export function PageHeading({ title, kicker, intro, children }: Props) {
  return (
    <div className="pt-7 pb-6 lg:pt-10 lg:pb-8">
      {kicker && <p className="kicker mb-2">{kicker}</p>}
      <h1 className="headline max-w-[22ch] text-title">{title}</h1>
      {intro && <p className="mt-3 max-w-[62ch] text-ink-muted">{intro}</p>}
      {children}
    </div>
  )
}
