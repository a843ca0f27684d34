import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { builtActions } from './built'
import { callAction } from './call-action'
import { callAs, type Caller } from './viewers'

/** What the doors are about: editions, a story that an administrator began, somebody's account. */
export interface World {
  baseURL: string
  here: string
  elsewhere: string
  administrator: Caller
}

export async function makeWorld(baseURL: string): Promise<World> {
  const [here, elsewhere] = await db().edition.findMany({ orderBy: { year: 'desc' }, take: 2, select: { id: true } })
  if (!here || !elsewhere) throw new Error('The demo world has two editions at least.')
  return {
    baseURL,
    here: here.id,
    elsewhere: elsewhere.id,
    administrator: await callAs('administrator', baseURL, elsewhere.id),
  }
}

/** What a new story of the edition says. */
export function storyOf({ here }: World) {
  const headline = `Behind a door ${randomUUID()}`
  return {
    kind: 'news',
    editionId: here,
    headline,
    standfirst: 'Short.',
    content: content([paragraph('Words.')], { editionIds: [here] }),
  }
}

/** A new draft that the administrator began. */
export async function newStory(world: World): Promise<string> {
  const { baseURL: origin, administrator } = world
  const made = await administrator.http.post('/api/desk/articles', { data: storyOf(world), headers: { origin } })
  expect(made.status(), await made.text()).toBe(201)
  return ((await made.json()) as { id: string }).id
}

/** A new story to which the administrator has then done this. */
export async function storyAfter(world: World, before: Record<string, Record<string, unknown>>): Promise<string> {
  const articleId = await newStory(world)
  const door = { path: `/desk/articles/${articleId}`, origin: world.baseURL }
  for (const [name, input] of Object.entries(before)) {
    const id = builtActions().find((action) => action.name === name)?.id ?? ''
    expect(await callAction(world.administrator, { ...door, id }, { args: [{ articleId, ...input }] }), name).toBe('in')
  }
  return articleId
}
