'use server'

import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { saveSite } from './commands/save-site'
import { getServicePageToEdit } from './desk-queries'
import { isServicePage, type FollowLink, type ServicePage } from './model'
import type { SaveSiteInput } from './schema'

export interface ServicePageState {
  typed: ServicePage
  /** The number of the text that the next save replaces. */
  base: number
  saved: boolean
  problem: Problem | null
  /** What somebody else saved meanwhile. */
  theirs: (ServicePage & { by: string | null }) | null
}

export async function saveServicePageAction(before: ServicePageState, form: FormData): Promise<ServicePageState> {
  const viewer = await requireViewer()
  const typed = { title: text(form, 'title'), text: text(form, 'text') }
  const [part, base] = [text(form, 'part'), Number(text(form, 'base'))]
  const saved = await saveSite({ part, base, content: typed } as SaveSiteInput, viewer, currentTime())
  if (saved.ok) return { typed, base: saved.value.number, saved: true, problem: null, theirs: null }
  const unsaved = { ...before, typed, saved: false, problem: saved.problem }
  if (saved.problem.kind !== 'conflict' || !isServicePage(part)) return { ...unsaved, base }
  const { now } = await getServicePageToEdit(part)
  return { ...unsaved, base: now.number, theirs: now.content && { ...now.content, by: now.by } }
}

export interface FollowState {
  typed: FollowLink[]
  base: number
  saved: boolean
  problem: Problem | null
}

export async function saveFollowAction(_before: FollowState, form: FormData): Promise<FollowState> {
  const viewer = await requireViewer()
  const [names, urls] = [form.getAll('name').map(String), form.getAll('url').map(String)]
  const typed = names.map((name, index) => ({ name: name.trim(), url: (urls[index] ?? '').trim() }))
  const links = typed.filter(({ name, url }) => name !== '' || url !== '')
  const base = Number(text(form, 'base'))
  const saved = await saveSite({ part: 'follow', base, content: { links } }, viewer, currentTime())
  if (saved.ok) return { typed: links, base: saved.value.number, saved: true, problem: null }
  const current = saved.problem.kind === 'conflict' ? saved.problem.current : base
  return { typed, base: current, saved: false, problem: saved.problem }
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '').replaceAll('\r\n', '\n')
}
