import { useTranslations } from 'next-intl'
import { TwoClocks } from '@/components/editorial/two-clocks'
import type { CoverageRow } from '@/lib/assignments/coverage'
import { isPending, type AssignmentView } from '@/lib/assignments/model'

interface Props {
  row: CoverageRow
  assigns: boolean
}

/** One session of the board. Whatever is missing leads to where it is mended. */
export function CoverageLine({ row: { session, stories, assignment, gaps }, assigns }: Props) {
  const t = useTranslations('newsroom.board')
  const materials = useTranslations('materials')
  const busy = assignment !== null && isPending(assignment.state)
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-b border-rule py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(0,4fr)]">
      <div>
        <p className="font-serif leading-snug font-semibold wrap-anywhere">{session.title}</p>
        {session.off && <p className="text-sm text-ink-muted">{t('off')}</p>}
        {assigns && (
          <p className="text-sm">
            <a
              className="inline-flex min-h-6 items-center text-ink-muted underline pointer-coarse:min-h-11"
              href={`/desk/sessions/${session.id}/materials`}
              aria-label={materials('boardOf', { title: session.title })}
            >
              {materials('board')}
            </a>
          </p>
        )}
        <p className="text-sm text-warn">
          {gaps
            .filter((gap) => gap === 'no-story' || gap === 'unassigned')
            .map((gap) => t(`gap.${gap}`))
            .join(', ')}
        </p>
      </div>
      <ul className="grid content-start gap-1.5 text-sm">
        {stories.map((story) => (
          <Story key={story.id} story={story} />
        ))}
      </ul>
      <div className="text-sm">
        {assignment && <Given assignment={assignment} />}
        {!busy && !session.off && (
          <a
            className="inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11"
            href={`/desk/assignments/new?session=${session.id}`}
            aria-label={`${t(assigns ? 'assign' : 'take')}: ${session.title}`}
          >
            {t(assigns ? 'assign' : 'take')}
          </a>
        )}
      </div>
    </li>
  )
}

function Story({ story }: { story: CoverageRow['stories'][number] }) {
  const t = useTranslations('newsroom.board')
  const state = useTranslations('desk.state')
  const lacks = [
    story.planFailed && t('planFailed'),
    story.pictures === 0 && t('noPicture'),
    story.unverifiedQuotes > 0 && t('unverified', { count: story.unverifiedQuotes }),
  ].filter((each) => each !== false)
  return (
    <li>
      <a className="underline wrap-anywhere" href={`/desk/articles/${story.id}`}>
        {story.headline || t('untitled')}
      </a>{' '}
      <span className="text-ink-muted">{state(story.state)}</span>
      {lacks.length > 0 && <span className="block text-warn">{lacks.join(', ')}</span>}
    </li>
  )
}

function Given({ assignment }: { assignment: AssignmentView }) {
  const t = useTranslations('newsroom.assign')
  const { id, reporter, state, late, dueAt, dueZone } = assignment
  return (
    <p>
      <a className="underline wrap-anywhere" href={`/desk/assignments/${id}`}>
        {reporter.name}
      </a>{' '}
      <span className="text-ink-muted">{t(`state.${state}`)}</span>{' '}
      {late && <strong className="font-semibold text-live">{t('late')}</strong>}
      <span className="block text-ink-muted">
        <TwoClocks at={dueAt} zone={dueZone} />
      </span>
    </p>
  )
}
