import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SavedTime } from '@/components/editorial/saved-time'
import { ServicePageForm } from '@/components/site/desk/service-page-form'
import { publicPath } from '@/lib/core/public-paths'
import { saveServicePageAction } from '@/lib/site/actions'
import { getServicePageToEdit } from '@/lib/site/desk-queries'
import { isServicePage } from '@/lib/site/model'

interface Props {
  params: Promise<{ page: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params
  const t = await getTranslations('site')
  return { title: isServicePage(page) ? t(`page.${page}`) : t('title') }
}

export default async function ServicePageDesk({ params }: Props) {
  const { page } = await params
  if (!isServicePage(page)) notFound()
  const [{ now, earlier }, t] = await Promise.all([getServicePageToEdit(page), getTranslations('site')])
  const shown = now.content !== null && now.content.text.trim() !== ''
  const by = (name: string | null) => (name === null ? t('savedByNobody') : t('savedBy', { name }))
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t(`page.${page}`)}</h1>
        {now.at && (
          <p className="text-sm text-ink-muted">
            {by(now.by)} <SavedTime at={now.at} />
          </p>
        )}
        <p className="text-sm">
          {shown ? (
            <a className="inline-flex min-h-6 items-center underline" href={publicPath.service(page)}>
              {t('read')}
            </a>
          ) : (
            t('notWritten')
          )}
        </p>
      </header>
      <ServicePageForm
        action={saveServicePageAction}
        part={page}
        base={now.number}
        given={now.content ?? { title: t(`page.${page}`), text: '' }}
      />
      <section className="grid max-w-3xl gap-2">
        <h2 className="font-serif text-xl font-semibold">{t('earlier')}</h2>
        {earlier.length === 0 && <p className="text-ink-muted">{t('noEarlier')}</p>}
        {earlier.map(({ number, at, by: name, content }) => (
          <details key={number} className="border-t border-rule py-2">
            <summary className="cursor-pointer">
              {by(name)} {at && <SavedTime at={at} />}
            </summary>
            <pre className="mt-2 font-sans whitespace-pre-wrap">{content?.text}</pre>
          </details>
        ))}
      </section>
    </div>
  )
}
