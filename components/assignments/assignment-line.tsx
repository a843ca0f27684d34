import { useTranslations } from 'next-intl'
import { TwoClocks } from '@/components/editorial/two-clocks'
import type { AssignmentView } from '@/lib/assignments/model'

/** An assignment in a queue: which session, for whom, by when. */
export function AssignmentLine({ assignment }: { assignment: AssignmentView }) {
  const t = useTranslations('newsroom')
  const { id, session, reporter, dueAt, dueZone, late, state } = assignment
  return (
    <>
      <a
        className="font-serif text-base leading-snug font-semibold wrap-anywhere hover:underline"
        href={`/desk/assignments/${id}`}
      >
        {t('queue.assignment', { title: session.title })}
      </a>
      {late && <strong className="block font-semibold text-live">{t('assign.late')}</strong>}
      <p className="text-ink-muted">
        {t(`assign.state.${state}`)}, {t('queue.given', { name: reporter.name })}, {t('queue.dueBy')}{' '}
        <TwoClocks at={dueAt} zone={dueZone} />
      </p>
    </>
  )
}
