import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { RemoveSession } from '@/components/sessions/desk/remove-session'
import { SessionForm } from '@/components/sessions/desk/session-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { isUuid } from '@/lib/core/uuid'
import { removeSessionAction, saveSessionAction } from '@/lib/sessions/actions'
import { getDeskSession, listSessionChoices } from '@/lib/sessions/desk-queries'
import { sessionChoices } from '../../editions/[edition]/sessions/session-choices'

interface Props {
  params: Promise<{ id: string }>
}

const open = cache(async (id: string) => (isUuid(id) ? await getDeskSession(id) : null) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requirePermission('programme.edit')
  const { value } = await open((await params).id)
  return { title: value.title }
}

export default async function DeskSessionPage({ params }: Props) {
  const viewer = await requirePermission('programme.edit')
  const session = await open((await params).id)
  const { id, editionId, edition, slug, value, version, names } = session
  if (!coversEdition(viewer, editionId)) forbidden()
  const [choices, all, t] = await Promise.all([
    sessionChoices({ id: editionId, timeZone: edition.timeZone }, id),
    listSessionChoices(editionId),
    getTranslations('programme.session'),
  ])
  const parts = all.filter(({ parentId }) => parentId === id)
  return (
    <div className="grid gap-6">
      <div>
        <p className="text-sm text-ink-muted">{t('edit')}</p>
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">{value.title}</h1>
        <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
          <a
            className="text-accent underline"
            href={`/desk/editions/${edition.slug}/programme${value.day ? `?day=${value.day}` : ''}`}
          >
            {t('back')}
          </a>
          <a className="text-accent underline" href={publicPath.session(edition.slug, slug)}>
            {t('public')}
          </a>
        </p>
      </div>
      {value.parentId === null && (
        <section className="grid gap-1" aria-labelledby="parts">
          <h2 id="parts" className="text-sm font-medium text-ink-muted">
            {t('partsOf')}
          </h2>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {parts.map((part) => (
              <li key={part.id}>
                <a className="underline wrap-anywhere" href={`/desk/sessions/${part.id}`}>
                  {part.title}
                </a>
              </li>
            ))}
            <li>
              <a className="text-accent underline" href={`/desk/editions/${edition.slug}/sessions/new?part=${id}`}>
                {t('addPart')}
              </a>
            </li>
          </ul>
        </section>
      )}
      <SessionForm
        given={value}
        version={version}
        save={saveSessionAction.bind(null, id)}
        choices={choices}
        names={names}
      />
      <RemoveSession remove={removeSessionAction.bind(null, id, version)} />
    </div>
  )
}
