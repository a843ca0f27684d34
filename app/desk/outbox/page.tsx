import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SavedTime } from '@/components/editorial/saved-time'
import { EmptyNote } from '@/components/ui/empty-note'
import { getOutbox } from '@/lib/auth/desk-queries/outbox'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users.outbox')
  return { title: t('title') }
}

export default async function OutboxPage() {
  const [{ letters, staysHere }, t] = await Promise.all([getOutbox(), getTranslations('users.outbox')])
  return (
    <div className="grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t(staysHere ? 'lead' : 'live')}</p>
      </header>
      {letters.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      <ul className="grid gap-6">
        {letters.map(({ id, at, to, subject, text }) => (
          <li key={id} className="grid gap-2 border-t border-rule pt-3">
            <h2 className="font-semibold">{subject}</h2>
            <p className="text-sm [overflow-wrap:anywhere] text-ink-muted">
              {t('to', { to })} · <SavedTime at={at} />
            </p>
            <pre className="font-sans [overflow-wrap:anywhere] whitespace-pre-wrap">{text}</pre>
          </li>
        ))}
      </ul>
    </div>
  )
}
