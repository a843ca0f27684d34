import { useTranslations } from 'next-intl'
import { mostGone } from '@/lib/interop/report'
import type { Plan, PlanCounts } from '@/lib/interop/planning/plan'

/** What would change, in numbers. */
export function ImportSummary({ plan, counts }: { plan: Plan; counts: PlanCounts }) {
  const t = useTranslations('imports.report')
  return (
    <section className="grid gap-1">
      {plan.file.title && (
        <p className="font-serif text-xl">
          {t('title', { title: plan.file.title, version: plan.file.version ?? 'none' })}
        </p>
      )}
      <p>{t('sessions', { ...counts.sessions, days: counts.days })}</p>
      <p>{t('people', counts.people)}</p>
      <p>{t('appearances', counts.appearances)}</p>
      <p>
        {t('places', {
          rooms: counts.rooms.inFile,
          newRooms: counts.rooms.new,
          tracks: counts.tracks.inFile,
          newTracks: counts.tracks.new,
        })}
      </p>
      {mostGone(plan) && <p role="alert">{t('mostGone')}</p>}
    </section>
  )
}
