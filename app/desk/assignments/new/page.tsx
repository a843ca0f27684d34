import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AssignmentForm } from '@/components/assignments/assignment-form'
import { assignSessionAction } from '@/lib/assignments/actions/assignments'
import { listReporters } from '@/lib/assignments/desk-queries/assignments'
import { mayAssignAnybody } from '@/lib/assignments/policy'
import { viewerUserId } from '@/lib/auth/model'
import { requireViewer } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { getSessionToCover } from '@/lib/sessions/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.assign')
  return { title: t('title') }
}

export default async function NewAssignmentPage({
  searchParams,
}: {
  searchParams: Promise<{ session?: string | string[] }>
}) {
  const { session: id } = await searchParams
  const [viewer, session, t] = await Promise.all([
    requireViewer(),
    typeof id === 'string' && isUuid(id) ? getSessionToCover(id) : null,
    getTranslations('newsroom.assign'),
  ])
  if (!session) notFound()
  const reporters = await listReporters(session.edition.id)
  const zone = session.edition.timeZone ?? 'UTC'
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <p className="font-serif text-xl wrap-anywhere">{session.title}</p>
      <AssignmentForm
        action={assignSessionAction}
        about={{ sessionId: session.id }}
        given={{ reporterId: viewerUserId(viewer) ?? '', time: '', zone, note: '', reason: '' }}
        reporters={reporters}
        submit={t(mayAssignAnybody(viewer, session.edition.id) ? 'assign' : 'take')}
      />
      <p>
        <a className="text-accent underline" href={`/desk/editions/${session.edition.slug}/coverage`}>
          {t('back')}
        </a>
      </p>
    </div>
  )
}
