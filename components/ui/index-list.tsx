import type { ReactNode } from 'react'

/** An index in columns, as at the back of a book. */
export function IndexList({ children }: { children: ReactNode }) {
  return <ul className="gap-x-8 border-t border-ink sm:columns-2 lg:columns-3">{children}</ul>
}

interface EntryProps {
  href: string
  name: string
  note: string
}

export function IndexEntry({ href, name, note }: EntryProps) {
  return (
    <li className="relative break-inside-avoid border-b border-rule py-3">
      <a href={href} className="headline link-over text-sub">
        {name}
      </a>
      <p className="meta mt-0.5 figures">{note}</p>
    </li>
  )
}
