import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SessionForm } from '@/components/sessions/desk/session-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { getEdition } from '@/lib/editions/queries'
import { createSessionAction } from '@/lib/sessions/actions'
import type { SessionValue } from '@/lib/sessions/schema'
import { sessionChoices } from '../session-choices'

interface Props {
  params: Promise<{ edition: string }>
  searchParams: Promise<{ day?: string | string[]; part?: string | string[] }>
}

const BLANK: SessionValue = {
  ...{ title: '', titleOfficial: true, slug: null, type: 'session', language: null, abstract: null, day: null },
  ...{ startsAt: null, endsAt: null, roomId: null, trackId: null, parentId: null, position: 0 },
  ...{ status: 'scheduled', statusNote: null, replacedById: null, otherTitles: [], topicIds: [], people: [] },
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.session')
  return { title: t('new') }
}

export default async function NewSessionPage({ params, searchParams }: Props) {
  const [{ edition: slug }, asked, viewer, t] = await Promise.all([
    params,
    searchParams,
    requirePermission('programme.edit'),
    getTranslations('programme.session'),
  ])
  const edition = (await getEdition(slug)) ?? notFound()
  if (!coversEdition(viewer, edition.id)) forbidden()
  const choices = await sessionChoices(edition, null)
  const day = typeof asked.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked.day) ? asked.day : null
  const whole = choices.sessions.find(({ id, parentId }) => id === asked.part && parentId === null)
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('new')}</h1>
        <p className="mt-1 text-sm">
          <a className="text-accent underline" href={`/desk/editions/${edition.slug}/programme`}>
            {t('back')}
          </a>
        </p>
      </div>
      <SessionForm
        given={{ ...BLANK, day, parentId: whole?.id ?? null }}
        version={null}
        save={createSessionAction.bind(null, edition.id)}
        choices={choices}
        names={{}}
      />
    </div>
  )
}
