import type { FieldIssue } from '@/lib/core/result'
import type { ArticleKind, MediaRight } from '@/lib/platform/db/generated/enums'
import { blockAssetIds, blockIssues, blockPictures, blockText } from './blocks/registry'
import type { ArticleContent } from './content'
import { kindIssues } from './kinds/registry'
import { UNDETERMINED } from './languages'
import { printedQuotes } from './quoted-words'

/** What the library knows of a picture that matters for publishing it. */
export interface PictureFacts {
  id: string
  credit: string | null
  right: MediaRight
  alt: string | null
  decorative: boolean
}

interface Story {
  kind: ArticleKind
  headline: string
  content: ArticleContent
}

/**
 * What still keeps a story from its readers, as a list that the screen links to the spot. Paths: `headline`, `body`,
 * `lead`, `blocks.<block id>`, `quotes.<quote id>`, `closing`.
 */
export function readinessIssues({ kind, headline, content }: Story, pictures: readonly PictureFacts[]): FieldIssue[] {
  return [
    ...(headline.trim() ? [] : [{ path: 'headline', message: 'headline.missing' }]),
    ...(content.body.content.some((block) => blockText(block).trim()) ? [] : [{ path: 'body', message: 'body.empty' }]),
    ...content.body.content.flatMap((block) =>
      blockIssues(block).map(({ message }) => ({ path: `blocks.${block.attrs.id}`, message })),
    ),
    ...pictureIssues(content, new Map(pictures.map((picture) => [picture.id, picture]))),
    ...quoteIssues(content),
    ...kindIssues(kind, content),
    ...closingIssues(content),
  ]
}

export function assetIdsOf(content: ArticleContent): string[] {
  return [...new Set([...(content.lead ? [content.lead.assetId] : []), ...content.body.content.flatMap(blockAssetIds)])]
}

function pictureIssues(content: ArticleContent, pictures: Map<string, PictureFacts>): FieldIssue[] {
  return pictureUses(content).flatMap(({ path, assetId, alt, decorative }) => {
    const picture = pictures.get(assetId)
    if (!picture) return [{ path, message: 'picture.unknown' }]
    return [
      ...(picture.credit ? [] : [{ path, message: 'picture.noCredit' }]),
      ...(picture.right !== 'unknown' ? [] : [{ path, message: 'picture.noRight' }]),
      ...(decorative || picture.decorative || alt?.trim() || picture.alt?.trim()
        ? []
        : [{ path, message: 'picture.noAlt' }]),
    ]
  })
}

/** Each place where the story shows a picture. */
export function pictureUses(content: ArticleContent) {
  return [
    ...(content.lead ? [{ path: 'lead', ...content.lead }] : []),
    ...content.body.content.flatMap((block) =>
      blockPictures(block).map((use) => ({ ...use, path: `blocks.${block.attrs.id}` })),
    ),
  ]
}

function closingIssues({ closing }: ArticleContent): FieldIssue[] {
  if (!closing || (closing.text && closing.networks.every(({ name }) => name))) return []
  return [{ path: 'closing', message: 'closing.incomplete' }]
}

function quoteIssues(content: ArticleContent): FieldIssue[] {
  const described = new Map(content.quotes.map((quote) => [quote.id, quote]))
  return printedQuotes(content.body).flatMap(({ quoteId, text }) => {
    const path = `quotes.${quoteId}`
    const quote = described.get(quoteId)
    if (!text) return [{ path, message: 'quote.empty' }]
    if (!quote || !(quote.speakerId || quote.speakerLabel || quote.unattributedReason))
      return [{ path, message: 'quote.unattributed' }]
    if (quote.kind === 'translated' && !quote.original) return [{ path, message: 'quote.noOriginal' }]
    if (quote.kind === 'translated' && quote.original?.language === UNDETERMINED)
      return [{ path, message: 'quote.originalUnsaid' }]
    if (quote.original?.language === quote.language) return [{ path, message: 'quote.originalAlike' }]
    return []
  })
}
