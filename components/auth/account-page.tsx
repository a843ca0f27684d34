import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: string
  /** A page with more than one form is wider. */
  wide?: boolean
  children: ReactNode
}

/** The frame of every page about getting in. */
export function AccountPage({ title, lead, wide = false, children }: Props) {
  return (
    <main
      id="content"
      className={`mx-auto grid w-full gap-6 px-5 py-10 font-sans text-ink ${wide ? 'max-w-2xl content-start' : 'min-h-dvh max-w-sm content-center'}`}
    >
      <header className="grid gap-2">
        <h1 className="font-serif text-4xl font-semibold">{title}</h1>
        {lead && <p className="[overflow-wrap:anywhere] text-ink-muted">{lead}</p>}
      </header>
      {children}
    </main>
  )
}
