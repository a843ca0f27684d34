import type { ArticleContent } from '@/lib/articles/content'

/** Everything of a story but its body, which the block editor keeps. */
export interface StoryFields {
  headline: string
  standfirst: string
  content: Omit<ArticleContent, 'body'>
}
