'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PublishForecast } from '@/lib/articles/forecast'
import type { Publishing } from '../use-publishing'
import type { DeskStory } from '../use-saved-story'
import { ForecastChecks } from './forecast-checks'
import { ForecastView } from './forecast-view'

interface Props {
  opened: DeskStory
  publishing: Publishing
  onClose: () => void
}

type Told = { forecast: PublishForecast } | 'not-saved' | 'failed' | null

/** Says what publishing will do before it does it, of the very revision that will go out. */
export function PublishDialog({ opened, publishing, onClose }: Props) {
  const t = useTranslations('forecast')
  const [told, setTold] = useState<Told>(null)
  const { prepare } = publishing
  useEffect(() => {
    let here = true
    void tell(opened.id, prepare).then((answer) => here && setTold(answer))
    return () => {
      here = false
    }
  }, [opened.id, prepare])

  const forecast = told !== null && typeof told === 'object' ? told.forecast : null
  const errors = forecast?.checks.filter(({ severity }) => severity === 'error') ?? []
  const live = publishing.live === null ? 'no' : 'yes'
  return (
    <Dialog open onClose={onClose} className="relative z-30 font-sans">
      <div className="fixed inset-0 grid place-items-center bg-scrim p-4">
        <DialogPanel className="flex max-h-full w-full max-w-xl flex-col bg-paper">
          <div className="grid min-h-0 flex-1 gap-4 overflow-auto p-5 pb-3">
            <DialogTitle className="font-serif text-2xl font-semibold">{t('title', { live })}</DialogTitle>
            {told === null && <p role="status">{t('loading')}</p>}
            {told === 'failed' && <p role="alert">{t('failed')}</p>}
            {told === 'not-saved' && <p role="alert">{t('notSaved')}</p>}
            {forecast && <ForecastView forecast={forecast} editionZone={opened.standing.editionZone} />}
            {forecast && <ForecastChecks checks={forecast.checks} />}
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-rule p-5 py-3">
            <Button look="plain" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button
              disabled={!forecast || errors.length > 0 || publishing.busy}
              onClick={() => {
                onClose()
                if (forecast) void publishing.publish(forecast.revision)
              }}
            >
              {t('go', { live })}
            </Button>
          </div>
        </DialogPanel>
      </div>
    </Dialog>
  )
}

async function tell(articleId: string, prepare: Publishing['prepare']): Promise<Told> {
  try {
    if (!(await prepare())) return 'not-saved'
    const response = await fetch(`/api/desk/articles/${articleId}/forecast`)
    return response.ok ? { forecast: (await response.json()) as PublishForecast } : 'failed'
  } catch {
    return 'failed'
  }
}
