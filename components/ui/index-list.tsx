import type { ReactNode } from 'react'

/** An index in columns, as at the back of a book. */
export function IndexList({ children }: { children: ReactNode }) {
  return <ul className="gap-x-8 border-t border-ink sm:columns-2 lg:columns-3">{children}</ul>
}

interface EntryProps {
  href: string
  name: string
  /** What stands behind the entry; what is false is left out. */
  notes: readonly (string | false)[]
}

export function IndexEntry({ href, name, notes }: EntryProps) {
  return (
    <li className="relative break-inside-avoid border-b border-rule py-3">
      <a href={href} className="headline link-over text-sub">
        {name}
      </a>
      <p className="meta mt-0.5 figures">{notes.filter(Boolean).join(', ')}</p>
    </li>
  )
}
