import type { ReactNode } from 'react'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'
import { PictureFigure } from '@/components/media/picture-figure'
import { ArticleBody } from './article-body'
import { ArticleCorrections } from './article-corrections'
import { ArticleCredits } from './article-credits'
import { ArticleEnd } from './article-end'
import { ArticleHeader } from './article-header'
import { InThisStory } from './in-this-story'

interface Props {
  article: ArticlePage
  /** What stands right after the story, such as the ways to take it along. */
  children?: ReactNode
}

/** The whole story: head, credits in the margin, text, and what it leads to beside it or beneath. */
export function ArticleView({ article, children }: Props) {
  return (
    <div className="grid gap-x-12 pt-7 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:pt-10 xl:grid-cols-[10.5rem_minmax(0,38rem)_minmax(0,1fr)]">
      <article className="contents">
        <div className="lg:col-span-2 xl:col-start-2">
          <ArticleHeader article={article} />
        </div>
        <div className="my-6 max-w-[38rem] lg:col-start-1 lg:row-start-2 xl:mt-8">
          <ArticleCredits article={article} />
        </div>
        <div className="max-w-[38rem] lg:col-start-1 lg:row-start-3 xl:col-start-2 xl:row-start-2 xl:mt-8">
          <ArticleCorrections corrections={article.corrections} language={article.language} />
          {article.lead && (
            <div {...languageAttributes(article.language)} className="mb-7">
              <PictureFigure picture={article.lead} eager />
            </div>
          )}
          <ArticleBody article={article} />
          <ArticleEnd article={article} />
          {children}
        </div>
      </article>
      <div className="mt-12 max-w-[38rem] lg:col-start-2 lg:row-span-2 lg:row-start-2 lg:mt-6 xl:col-start-3 xl:row-span-1 xl:mt-8">
        <InThisStory article={article} />
      </div>
    </div>
  )
}
