import { getLocale, getTranslations } from 'next-intl/server'
import { changeWords } from '@/components/programme/change-words'
import { editionWords } from '@/components/editions/edition-words'
import { escapeHtml } from '@/lib/core/html-escape'
import { publicPath } from '@/lib/core/public-paths'
import { getEdition } from '@/lib/editions/queries'
import { env } from '@/lib/platform/env'
import type { ProgrammeVersion } from '@/lib/programme/model'
import { listVersions } from '@/lib/programme/queries'

export const dynamic = 'force-dynamic'

const LENGTH = 50

/** The change log of an edition's programme as Atom: an entry for each named version, the newest first. */
export async function GET(_request: Request, { params }: { params: Promise<{ edition: string }> }): Promise<Response> {
  const edition = await getEdition((await params).edition)
  if (!edition) return new Response(null, { status: 404 })
  const [versions, t, roles, common, locale] = await Promise.all([
    listVersions(edition.id),
    getTranslations('programme.changes'),
    getTranslations('sessions.role'),
    getTranslations('common'),
    getLocale(),
  ])
  const words = { t, roles, locale, zone: edition.timeZone ?? 'UTC' }
  const page = env().siteUrl + publicPath.editionChanges(edition.slug)
  const self = env().siteUrl + publicPath.changesFeed(edition.slug)
  const first = versions.at(-1)
  const entry = (version: ProgrammeVersion) => {
    const link = `${page}#version-${String(version.number)}`
    const lines = version.changes.flatMap(({ title, removed, changes }) => [
      `<p><b>${escapeHtml(removed ? t('removedTitle', { title }) : title)}</b></p>`,
      `<ul>${changes.map((change) => `<li>${escapeHtml(changeWords(change, words))}</li>`).join('')}</ul>`,
    ])
    const note = version.note ? `<p>${escapeHtml(version.note)}</p>` : ''
    const content = note + (version === first ? `<p>${escapeHtml(t('first'))}</p>` : lines.join(''))
    return [
      '<entry>',
      `<id>urn:uuid:${version.id}</id>`,
      `<title>${escapeHtml(version.name)}</title>`,
      `<updated>${version.at.toISOString()}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeHtml(link)}"/>`,
      `<content type="html">${escapeHtml(content)}</content>`,
      '</entry>',
    ].join('')
  }
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>urn:uuid:${edition.id}</id>`,
    `<title>${escapeHtml(t('titleOf', { edition: editionWords(common, locale).inPlace(edition) }))}</title>`,
    // A feed without an entry has not changed since the beginning of time.
    `<updated>${(versions[0]?.at ?? new Date(0)).toISOString()}</updated>`,
    `<author><name>${escapeHtml(common('siteName'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    ...versions.slice(0, LENGTH).map(entry),
    '</feed>',
  ]
  return new Response(xml.join('\n'), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
