import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { publicFiles } from './public-files'

test('every file has its address, as a browser spells it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'public-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(path.join(folder, 'a b', 'empty'), { recursive: true })
  await writeFile(path.join(folder, 'a b', 'é#1.txt'), '')
  await writeFile(path.join(folder, 'logo.svg'), '')
  expect(await publicFiles(folder)).toEqual(new Set(['/a%20b/%C3%A9%231.txt', '/logo.svg']))
})

test('no folder, no files', async () => {
  expect(await publicFiles('/nowhere/public')).toEqual(new Set())
})
