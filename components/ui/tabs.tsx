export interface Tab {
  name: string
  href: string
  current: boolean
  count?: number
}

interface Props {
  label: string
  tabs: readonly Tab[]
}

/** Parts of one thing, each with its own address. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="border-b border-rule" data-print="no">
      <ul className="flex flex-wrap gap-x-4 sm:gap-x-7">
        {tabs.map(({ name, href, current, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="-mb-px flex min-h-11 items-center gap-1.5 border-b-2 border-transparent text-[0.9375rem] text-ink-muted hover:text-ink hover:no-underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
              {count !== undefined && (
                <span className="figures hidden text-fine font-normal text-ink-muted sm:inline">{count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
