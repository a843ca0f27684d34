import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/section-heading'
import { PER_MINUTE } from '@/lib/interop/api/parameters'
import { RESOURCES, type ResourceName } from '@/lib/interop/api/resources'

/** What the read API gives, from the same descriptions that its answers are made by. */
export function ApiTable({ siteUrl }: { siteUrl: string }) {
  const t = useTranslations('feeds.page')
  const address = `${siteUrl}/api/v1`
  return (
    <section aria-labelledby="api">
      <SectionHeading id="api">{t('api')}</SectionHeading>
      <p className="mb-3 max-w-[62ch]">{t('apiLead', { limit: PER_MINUTE })}</p>
      <p className="mb-3 max-w-[62ch]">{t('list')}</p>
      <p className="mb-5">
        <a href={`${address}/openapi.json`} className="text-accent underline">
          {t('openapi')}
        </a>
      </p>
      <ul className="grid gap-5">
        {(Object.keys(RESOURCES) as ResourceName[]).map((name) => (
          <li key={name}>
            <a href={`${address}/${name}`} className="font-mono text-sm wrap-anywhere underline">
              {new URL(`${address}/${name}`).pathname}
            </a>
            <p>{t(`resource.${name}`)}</p>
            <p className="text-sm text-ink-muted">
              {t('filters')}: {Object.keys(RESOURCES[name].filters).join(', ') || t('nothing')} · {t('expand')}:{' '}
              {Object.keys(RESOURCES[name].expand).join(', ') || t('nothing')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
