'use client'

import { useTranslations } from 'next-intl'
import type { Proposal, ProposalOf } from '@/lib/articles/intake/proposals'

/** What a proposal says, in a few words. */
export function useSummary(proposal: Proposal): string {
  const t = useTranslations('intake')
  const list = (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

  function quote({ value }: ProposalOf<'quote'>): string {
    return list([
      value.unspoken ? t(`unspoken.${value.unspoken}`) : t(`quote.${value.kind}`),
      value.speakerLabel ?? t('quote.nobody'),
      t(`place.${value.place}`, { verb: value.verb ?? 'none' }),
      value.reports && t('quote.reports', { name: value.reports }),
      value.askedBy && t('quote.askedBy', { name: value.askedBy }),
      value.unclosed && t('quote.unclosed'),
    ])
  }

  switch (proposal.kind) {
    case 'headline':
    case 'standfirst':
    case 'source':
      return proposal.value
    case 'byline':
      return proposal.value.name
    case 'dateline': {
      const { city, country, date, agency } = proposal.value
      return list([city, country, date, agency])
    }
    case 'noise':
      return t(`noise.${proposal.value}`)
    case 'closing':
      return list(proposal.value)
    case 'picture': {
      const { caption, credit } = proposal.value
      return list([caption ?? t('picture.noCaption'), credit ? t('picture.credit', { credit }) : t('picture.noCredit')])
    }
    case 'subhead':
      return t('subhead')
    case 'list':
      return t(`list.${proposal.value}`)
    case 'quote':
      return quote(proposal)
    case 'exchange':
      return t('exchange', { asker: proposal.value.askedBy ?? 'none', count: proposal.value.answers.length })
    case 'person':
      return list([proposal.value.name, proposal.value.role])
    case 'edition':
    case 'session':
      return t(`found.${proposal.kind}`)
    case 'repair':
      return t('repair', { received: proposal.value })
  }
}
