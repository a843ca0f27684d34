import { useTranslations } from 'next-intl'
import { isAuditVerb } from '@/lib/audit/verbs'

/** What was done, in words; a verb that is known no more keeps its code. */
export function useDeedWords(): (verb: string) => string {
  const t = useTranslations('audit')
  return (verb) => (isAuditVerb(verb) ? t(`verbs.${verb}`) : verb)
}
