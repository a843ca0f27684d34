import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { ArticleStep } from '@/lib/articles/desk-queries/steps'

/** What was decided about a story, by whom, when and why; newest first. */
export function ArticleSteps({ steps }: { steps: ArticleStep[] }) {
  const t = useTranslations('verbs.history')
  return (
    <section aria-label={t('title')} className="mt-10 grid max-w-3xl gap-2 font-sans">
      <h2 className="border-b border-ink pb-1 font-semibold">{t('title')}</h2>
      <ol className="grid gap-2 text-sm">
        {steps.map((step) => (
          <li key={step.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule pb-2">
            <span>
              <StepName verb={step.verb} />{' '}
              <span className="text-ink-muted">{t('revision', { number: step.revision })}</span>
            </span>
            <span className="text-ink-muted">
              {step.by ?? t('system')}, <SavedTime at={step.at} />
            </span>
            {step.note && <p className="col-span-full">{step.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepName({ verb }: { verb: string | null }) {
  const t = useTranslations('verbs.history.step')
  const key = verb as Parameters<typeof t>[0]
  return <strong className="font-medium">{verb && t.has(key) ? t(key) : t('other')}</strong>
}
