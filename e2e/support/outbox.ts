import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'

/** The link in the newest letter to somebody, once the queue has written it. */
export async function mailedLink(to: string): Promise<string> {
  let link: string | undefined
  await expect(async () => {
    const letter = (await lettersTo(to)).at(-1)
    link = letter?.match(/https?:\/\/\S+/)?.[0]
    expect(link).toBeTruthy()
  }).toPass({ timeout: 15_000 })
  return link ?? ''
}

async function lettersTo(to: string): Promise<string[]> {
  const folder = path.join(process.env.DATA_DIR ?? '', 'outbox')
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort()
  const letters = await Promise.all(
    names.map(
      async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as { to: string; text: string },
    ),
  )
  return letters.filter((letter) => letter.to === to).map(({ text }) => text)
}
