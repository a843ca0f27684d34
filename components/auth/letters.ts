import { createTranslator } from 'next-intl'
import type { LinkLetter } from '@/lib/auth/link-letter'
import { formatInstant } from '@/lib/i18n/format'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import letters from '@/lib/i18n/messages/en/letters.json'

interface Letter {
  to: string
  subject: string
  text: string
}

/** Puts the letter of an account's link into words. Whoever reads it may have no account yet, so the time is in UTC. */
export function composeLetter(siteUrl: string): (letter: LinkLetter) => Letter {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: { letters }, namespace: 'letters' })
  return ({ purpose, email, token, expiresAt, role, invitedBy }) => {
    const until = t('until', { time: formatInstant(DEFAULT_LOCALE, expiresAt, 'UTC') })
    const host = new URL(siteUrl).host
    if (purpose === 'invitation') {
      const link = `${siteUrl}/invitation/${token}`
      const opening = t('invitation.opening', { host, role: role ?? '' })
      const by = invitedBy ? [t('invitation.by', { name: invitedBy })] : []
      return { to: email, subject: t('invitation.subject', { host }), text: paragraphs(...by, opening, link, until) }
    }
    const link = `${siteUrl}/password-reset/${token}`
    const opening = t('reset.opening', { host })
    return {
      to: email,
      subject: t('reset.subject', { host }),
      text: paragraphs(opening, link, until, t('reset.notYou')),
    }
  }
}

function paragraphs(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`
}
