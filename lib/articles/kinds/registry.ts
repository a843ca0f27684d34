import type { FieldIssue } from '@/lib/core/result'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import type { BlockType } from '../blocks/registry'
import type { ArticleContent } from '../content'
import { analysis } from './analysis'
import type { KindDefinition } from './definition'
import { interview } from './interview'
import { liveReport } from './live-report'
import { news } from './news'
import { opinion } from './opinion'
import { pictureStory } from './picture-story'
import { Skeleton } from './skeleton'
import { statement } from './statement'
import { transcript } from './transcript'

// Closed: a new kind does not compile until it stands here.
const registry = {
  news,
  interview,
  analysis,
  opinion,
  statement,
  transcript,
  live_report: liveReport,
  picture_story: pictureStory,
} as const satisfies Record<ArticleKind, KindDefinition>

type Registry = typeof registry
export type TemplateName = { [Kind in ArticleKind]: keyof Registry[Kind]['templates'] }[ArticleKind]

export const ARTICLE_KINDS = Object.keys(registry) as [ArticleKind, ...ArticleKind[]]

const templates = ARTICLE_KINDS.flatMap((kind) =>
  Object.entries<KindDefinition['templates'][string]>(registry[kind].templates).map(([name, blocks]) => ({
    name: name as TemplateName,
    kind,
    blocks,
  })),
)

export const TEMPLATE_NAMES = templates.map(({ name }) => name) as [TemplateName, ...TemplateName[]]

/** The ways to begin a story of the kinds that `covers` lets through. */
export function templatesOf(covers: (kind: ArticleKind) => boolean): TemplateName[] {
  return templates.flatMap(({ name, kind }) => (covers(kind) ? [name] : []))
}

/** How a story begins that is made from this template: its kind, and blocks that only wait to be filled. */
export function beginFrom(
  name: TemplateName,
  language: string,
  newId: () => string,
): { kind: ArticleKind } & Pick<ArticleContent, 'body' | 'quotes'> {
  const template = templates.find((each) => each.name === name)
  if (!template) throw new Error(`No template is called "${name}".`)
  const skeleton = new Skeleton(language, newId)
  return {
    kind: template.kind,
    body: { type: 'doc', content: template.blocks(skeleton) },
    quotes: skeleton.quotes,
  }
}

export function kindHasBlock(kind: ArticleKind, type: BlockType): boolean {
  return !definitionOf(kind).without.includes(type)
}

/** What this kind asks of a story beyond what any story needs. */
export function kindIssues(kind: ArticleKind, content: ArticleContent): FieldIssue[] {
  return [
    ...definitionOf(kind).issues(content),
    ...content.body.content
      .filter(({ type }) => !kindHasBlock(kind, type))
      .map(({ attrs }) => ({ path: `blocks.${attrs.id}`, message: 'kind.foreignBlock' })),
  ]
}

function definitionOf(kind: ArticleKind): KindDefinition {
  return registry[kind]
}
