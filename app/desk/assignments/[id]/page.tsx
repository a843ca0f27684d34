import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DropAssignment, StartStory } from '@/components/assignments/assignment-buttons'
import { AssignmentForm } from '@/components/assignments/assignment-form'
import { TwoClocks } from '@/components/editorial/two-clocks'
import { dropAssignmentAction, reassignAction, startStoryAction } from '@/lib/assignments/actions/assignments'
import { getAssignment, listReporters } from '@/lib/assignments/desk-queries/assignments'
import { isPending } from '@/lib/assignments/model'
import { mayUse } from '@/lib/assignments/policy'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { wallTime } from '@/lib/core/time-zone'
import { isUuid } from '@/lib/core/uuid'

interface Props {
  params: Promise<{ id: string }>
}

async function open({ params }: Props) {
  const { id } = await params
  const assignment = isUuid(id) ? await getAssignment(id, currentTime()) : null
  return assignment ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await open(props)).session.title }
}

export default async function AssignmentPage(props: Props) {
  const [assignment, viewer, t] = await Promise.all([open(props), requireViewer(), getTranslations('newsroom.assign')])
  const reporters = await listReporters(assignment.edition.id)
  const { id, version, session, edition, reporter, dueAt, dueZone, note, articleId, state, late } = assignment
  const pending = isPending(state)
  const may = (verb: Parameters<typeof mayUse>[0]) =>
    pending && mayUse(verb, viewer, { reporterId: reporter.id, editionId: edition.id })
  const given = { reporterId: reporter.id, time: wallTime(dueAt, dueZone), zone: dueZone, note, reason: '' }
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold wrap-anywhere">{session.title}</h1>
      <dl className="grid max-w-xl gap-x-6 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <dt className="text-ink-muted">{t('change')}</dt>
        <dd>
          {t(`state.${state}`)} {late && <strong className="text-live">{t('late')}</strong>}
        </dd>
        <dt className="text-ink-muted">{t('reporter')}</dt>
        <dd>{reporter.name}</dd>
        <dt className="text-ink-muted">{t('due')}</dt>
        <dd>
          <TwoClocks at={dueAt} zone={dueZone} />
        </dd>
      </dl>
      {note && <p className="max-w-xl border-s-2 border-rule ps-3 wrap-anywhere">{note}</p>}
      {assignment.dropReason && <p className="max-w-xl border-s-2 border-live ps-3">{assignment.dropReason}</p>}
      {articleId ? (
        <p>
          <a className="text-accent underline" href={`/desk/articles/${articleId}`}>
            {t('open')}
          </a>
        </p>
      ) : (
        may('start') && <StartStory action={startStoryAction} assignmentId={id} version={version} />
      )}
      {may('reassign') && (
        <section className="grid gap-4">
          <h2 className="border-b border-ink pb-1 font-semibold">{t('heading.change')}</h2>
          <AssignmentForm
            key={version}
            action={reassignAction}
            about={{ assignmentId: id, version }}
            given={given}
            reporters={reporters}
            submit={t('save')}
          />
        </section>
      )}
      {may('drop') && (
        <section className="grid gap-4">
          <h2 className="border-b border-ink pb-1 font-semibold">{t('heading.drop')}</h2>
          <DropAssignment action={dropAssignmentAction} assignmentId={id} version={version} />
        </section>
      )}
      <p>
        <a className="text-accent underline" href={`/desk/editions/${edition.slug}/coverage`}>
          {t('back')}
        </a>
      </p>
    </div>
  )
}
