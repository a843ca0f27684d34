import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { SectionHeading } from '@/components/ui/section-heading'

/** The people, sessions and subjects that a story leads to. */
export function InThisStory({ article }: { article: ArticlePage }) {
  const t = useTranslations('articles')
  const common = useTranslations('common')
  const locale = useLocale()
  const { speakers, sessions, editions, topics, organisations, translations } = article
  return (
    <aside aria-labelledby="in-this-story" className="text-sm">
      <SectionHeading id="in-this-story">{t('inThisStory')}</SectionHeading>
      <Group name={t('people')} items={speakers}>
        {({ slug, name, office, quoted }) => (
          <li key={slug} className="py-1.5">
            <a href={publicPath.speaker(slug)} className="font-semibold">
              {name}
            </a>
            {quoted && <span className="text-fine text-ink-muted"> {t('quoted')}</span>}
            {office?.title && (
              <span className="block text-fine text-ink-muted">
                {[office.title, office.organisation].filter(Boolean).join(', ')}
              </span>
            )}
          </li>
        )}
      </Group>
      <Group name={t('sessions')} items={sessions}>
        {({ id, slug, title, day, edition }) => (
          <li key={id} className="py-1.5">
            <a href={publicPath.session(edition.slug, slug)} className="font-semibold">
              {title}
            </a>
            {day && <span className="figures block text-fine text-ink-muted">{formatDay(locale, day)}</span>}
          </li>
        )}
      </Group>
      <Group name={t('editions')} items={editions}>
        {({ slug, number, series, city }) => (
          <li key={slug} className="py-1.5">
            <a href={publicPath.edition(slug)} className="font-semibold">
              {common('editionName', { number, series })}
            </a>
            {city && <span className="text-ink-muted"> {city}</span>}
          </li>
        )}
      </Group>
      <Group name={t('topics')} items={topics}>
        {({ slug, name }) => <PlainLink key={slug} href={publicPath.topic(slug)} name={name} />}
      </Group>
      <Group name={t('organisations')} items={organisations}>
        {({ slug, name }) => <PlainLink key={slug} href={publicPath.organisation(slug)} name={name} />}
      </Group>
      <Group name={t('translations')} items={translations}>
        {({ slug, language, headline }) => (
          <li key={slug} className="py-1" {...languageAttributes(language)}>
            <a href={publicPath.article(slug)} hrefLang={language}>
              {headline}
            </a>
          </li>
        )}
      </Group>
    </aside>
  )
}

interface GroupProps<Item> {
  name: string
  items: readonly Item[]
  children: (item: Item) => ReactNode
}

function Group<Item>({ name, items, children }: GroupProps<Item>) {
  if (items.length === 0) return null
  return (
    <section className="mb-4">
      <h3 className="text-fine text-ink-muted">{name}</h3>
      <ul>{items.map(children)}</ul>
    </section>
  )
}

function PlainLink({ href, name }: { href: string; name: string }) {
  return (
    <li className="py-1">
      <a href={href}>{name}</a>
    </li>
  )
}
