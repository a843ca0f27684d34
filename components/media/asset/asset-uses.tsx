import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { MediaUse } from '@/lib/media/model'

/** Where a picture or document stands; stories that the viewer may not open are only counted. */
export function AssetUses({ uses, hidden }: { uses: readonly MediaUse[]; hidden: number }) {
  const t = useTranslations('library.asset')
  return (
    <section className="grid gap-3">
      <h2 className="border-b border-ink pb-1 font-semibold">{t('uses')}</h2>
      {uses.length + hidden === 0 && <p className="text-ink-muted">{t('noUse')}</p>}
      <ul className="grid gap-1.5">
        {uses.map((use) => (
          <li key={use.kind + use.id} className="wrap-anywhere">
            {use.kind === 'session' && (
              <a className="text-accent underline" href={publicPath.session(use.edition, use.slug)}>
                {use.name}
              </a>
            )}
            {use.kind === 'story' && (
              <>
                <a className="text-accent underline" href={`/desk/articles/${use.id}`}>
                  {use.name || use.id}
                </a>{' '}
                <span className="text-sm text-ink-muted">{use.live ? t('live') : t(`state.${use.state}`)}</span>
              </>
            )}
            {use.kind === 'portrait' && (
              <a className="text-accent underline" href={publicPath.speaker(use.slug)}>
                {t('portrait', { name: use.name })}
              </a>
            )}
          </li>
        ))}
        {hidden > 0 && <li className="text-ink-muted">{t('hidden', { count: hidden })}</li>}
      </ul>
    </section>
  )
}
