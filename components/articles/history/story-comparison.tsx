import { useTranslations } from 'next-intl'
import type { SpotDifference, WordRun } from '@/lib/articles/difference'

/** What changed between two revisions, word by word; blocks that stayed the same are told by number. */
export function StoryComparison({ differences }: { differences: SpotDifference[] }) {
  const t = useTranslations('desk.history')
  const words = useTranslations('history')
  const changed = differences.filter(({ change }) => change !== 'same')
  if (changed.length === 0) return <p className="text-ink-muted">{t('noDifference')}</p>
  return (
    <ol className="grid gap-4">
      {changed.map(({ spot, change, runs }) => (
        <li key={spot} className="grid gap-1 border-b border-rule pb-3">
          <p className="text-sm text-ink-muted">
            {spot === 'headline' || spot === 'standfirst' ? t(spot) : t('block')} {t(`change.${change}`)}
          </p>
          {runs.some(({ text }) => text.trim()) ? (
            <p className="font-serif text-lg whitespace-pre-wrap">
              {runs.map((run, index) => (
                <Words key={index} run={run} />
              ))}
            </p>
          ) : (
            <p className="text-ink-muted">{words('noWords')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Words({ run }: { run: WordRun }) {
  if (run.side === 'old') return <del className="text-live">{run.text}</del>
  if (run.side === 'new') return <ins className="text-ok">{run.text}</ins>
  return run.text
}
