import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { DeskStory } from '../use-saved-story'
import type { MenuVerb } from './verb-actions'

interface Props {
  verb: MenuVerb
  opened: DeskStory
}

/** In words, and before it happens: what the verb does, and where. */
export function WhatHappens({ verb, opened }: Props) {
  const t = useTranslations('verbs.what')
  const address = publicPath.article(opened.slug)
  const { published } = opened.standing
  if (verb === 'schedule' && published) return <p>{t('scheduleUpdate')}</p>
  if (verb === 'rename-address') return <p>{t(published ? 'renameLive' : 'rename-address', { address })}</p>
  if (verb === 'set-language' && published) return <p>{t('setLanguageLive')}</p>
  if (verb === 'retract' || verb === 'unpublish') return <p>{t(verb, { address })}</p>
  return <p>{t(verb)}</p>
}
