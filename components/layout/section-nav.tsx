export interface Section {
  name: string
  href: string
}

interface Props {
  label: string
  sections: readonly Section[]
}

/** The sections between a heavy and a light rule. It wraps rather than scrolls, so that none is ever out of sight. */
export function SectionNav({ label, sections }: Props) {
  return (
    <nav aria-label={label} className="mt-2 border-t-[3px] border-b border-t-ink border-b-rule">
      <ul className="flex flex-wrap gap-x-4 sm:gap-x-7">
        {sections.map(({ name, href }) => (
          <li key={href}>
            <a
              href={href}
              className="flex min-h-11 items-center text-sm font-medium decoration-accent decoration-2 underline-offset-4 sm:text-[0.9375rem]"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
