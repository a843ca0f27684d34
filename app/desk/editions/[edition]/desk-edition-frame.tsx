import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionChoice } from '@/components/editions/desk/edition-choice'
import { editionWords } from '@/components/editions/edition-words'
import { Tabs } from '@/components/ui/tabs'
import { publicPath } from '@/lib/core/public-paths'
import type { Edition } from '@/lib/editions/model'
import { listEditions } from '@/lib/editions/queries'

interface Props {
  edition: Edition
  current: 'programme' | 'settings' | 'versions'
  children: ReactNode
}

/** What the desk's pages of an edition share: its name, the way to its parts and to other editions. */
export async function DeskEditionFrame({ edition, current, children }: Props) {
  const [editions, t, common, locale] = await Promise.all([
    listEditions(),
    getTranslations('programme'),
    getTranslations('common'),
    getLocale(),
  ])
  const words = editionWords(common, locale)
  const own = `/desk/editions/${edition.slug}`
  const parts = { programme: `${own}/programme`, versions: `${own}/versions`, settings: own }
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-serif text-3xl font-semibold">{t('titleOf', { edition: words.inPlace(edition) })}</h1>
          <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            <a className="text-accent underline" href={publicPath.edition(edition.slug)}>
              {t('public')}
            </a>
            <a className="text-accent underline" href="/desk/venues">
              {t('venues')}
            </a>
            <a className="text-accent underline" href="/desk/editions/new">
              {t('newEdition')}
            </a>
          </p>
        </div>
        <EditionChoice
          action="/desk/programme"
          label={t('edition')}
          show={t('show')}
          current={edition.slug}
          editions={editions.map((each) => ({ slug: each.slug, name: words.inPlace(each) }))}
        />
      </div>
      <Tabs
        label={t('parts')}
        tabs={[
          ...(['programme', 'versions', 'settings'] as const).map((part) => ({
            name: t(`tab.${part}`),
            href: parts[part],
            current: part === current,
          })),
          { name: t('tab.coverage'), href: `${own}/coverage`, current: false },
        ]}
      />
      {children}
    </div>
  )
}
