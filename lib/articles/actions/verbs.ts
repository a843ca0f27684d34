'use server'

import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { approveArticle } from '../commands/approve-article'
import { askChanges } from '../commands/ask-changes'
import { correctArticle } from '../commands/correct-article'
import { deleteArticle } from '../commands/delete-article'
import { embargoArticle } from '../commands/embargo-article'
import { renameAddress } from '../commands/rename-address'
import { restoreArticle } from '../commands/restore-article'
import { retractArticle } from '../commands/retract-article'
import { scheduleArticle } from '../commands/schedule-article'
import { setLanguage } from '../commands/set-language'
import { submitArticle } from '../commands/submit-article'
import { unscheduleArticle } from '../commands/unschedule-article'
import type {
  ArticleInput,
  AskChangesInput,
  CorrectArticleInput,
  EmbargoArticleInput,
  RenameAddressInput,
  RetractArticleInput,
  ReviewArticleInput,
  ScheduleArticleInput,
  SetLanguageInput,
} from '../schema'

// The web doors of the editorial verbs; publishing, taking back and starting have theirs beside them.

export async function submitArticleAction(input: ReviewArticleInput) {
  return submitArticle(input, await requireViewer(), currentTime())
}

export async function askChangesAction(input: AskChangesInput) {
  return askChanges(input, await requireViewer(), currentTime())
}

export async function approveArticleAction(input: ReviewArticleInput) {
  return approveArticle(input, await requireViewer(), currentTime())
}

export async function scheduleArticleAction(input: ScheduleArticleInput) {
  return scheduleArticle(input, await requireViewer(), currentTime())
}

export async function unscheduleArticleAction(input: ArticleInput) {
  return unscheduleArticle(input, await requireViewer(), currentTime())
}

export async function embargoArticleAction(input: EmbargoArticleInput) {
  return embargoArticle(input, await requireViewer(), currentTime())
}

export async function correctArticleAction(input: CorrectArticleInput) {
  return correctArticle(input, await requireViewer(), currentTime())
}

export async function retractArticleAction(input: RetractArticleInput) {
  return retractArticle(input, await requireViewer(), currentTime())
}

export async function renameAddressAction(input: RenameAddressInput) {
  return renameAddress(input, await requireViewer(), currentTime())
}

export async function setLanguageAction(input: SetLanguageInput) {
  return setLanguage(input, await requireViewer(), currentTime())
}

export async function deleteArticleAction(input: ArticleInput) {
  return deleteArticle(input, await requireViewer(), currentTime())
}

/** Brings a story back and opens it. One that somebody else has brought back meanwhile is opened too. */
export async function restoreArticleAction(form: FormData): Promise<void> {
  const articleId = String(form.get('articleId') ?? '')
  await restoreArticle({ articleId }, await requireViewer(), currentTime())
  redirect(`/desk/articles/${articleId}`)
}
