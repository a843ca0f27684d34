import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  id?: string
  level?: 2 | 3
  /** A link at the other end of the line. */
  more?: { href: string; name: string }
}

/** The name of a part of a page, on its rule. */
export function SectionHeading({ children, id, level = 2, more }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="mb-3 flex items-baseline justify-between gap-4 border-t border-ink pt-2">
      <Heading id={id} className="label">
        {children}
      </Heading>
      {more && (
        <a href={more.href} className="shrink-0 text-fine text-accent">
          {more.name}
        </a>
      )}
    </div>
  )
}
