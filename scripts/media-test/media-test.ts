import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { currentTime, elapsedClock } from '@/lib/core/clock'
import { filesOf, pictureOf } from '@/lib/media/model'
import { db } from '@/lib/platform/db/client'
import { hostileFiles } from '@/prisma/factories/hostile-files'
import sharp from 'sharp'
import { signInEditor } from '../crash-test/editor'
import { lookOnPhones, publishUnder } from './article-on-phone'
import { makeLargeLibrary } from './large-library'
import { largePicture } from './large-picture'
import { walkLibrary } from './library-at-size'
import { MemoryWatch } from './memory-watch'
import { photograph } from './photograph'
import { failures, inMilliseconds, tell } from './telling'

// Run by scripts/media-test.mjs, which starts the portal.
const { BASE_URL = '', CHROMIUM, AUTH_SECRET = '', DATA_DIR = '' } = process.env

const PICTURES = Number(process.argv[2] ?? 200)
const MOST_MB = 700
const BROKEN_OFF = 20
const LIBRARY = 100_000

const numbers = Array.from({ length: PICTURES }, (_, index) => index + 1)

const editor = await signInEditor(AUTH_SECRET)
const memory = new MemoryWatch(DATA_DIR)
const folder = await mkdtemp(path.join(tmpdir(), 'plenary-pictures-'))
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  const context = await browser.newContext({ baseURL: BASE_URL })
  const [name = '', value = ''] = editor.cookie.split('=')
  await context.addCookies([{ name, value, url: BASE_URL }])

  await step(`making ${PICTURES} pictures of 24 megapixels`, makePictures)
  console.log(`  the server holds ${memory.takePeak()} MB before`)
  await step(`uploading them through the browser`, upload)
  await step('looking whether each is there with its credit', lookAtAll)
  await step('hostile files', sendHostile)
  await step(`${BROKEN_OFF} uploads that break off`, breakOff)
  await step('an article that shows one, on a phone', lookAtArticle)
  await step('renditions of many at once', drawMany)
  await step(`filling the library up to ${LIBRARY} pictures`, () => makeLargeLibrary(LIBRARY))
  await step(`walking a library of ${LIBRARY}`, () => walkLibrary(context))
  tell('memory of the server at its highest, MB', memory.peak, MOST_MB)

  async function upload() {
    const paths = numbers.map(fileOf)
    const page = await context.newPage()
    await page.goto('/desk/library')
    await page.getByLabel('Add files').setInputFiles(paths)
    const status = page.getByRole('region', { name: 'Add to the library' }).getByRole('status')
    await status.getByText(`${paths.length} of ${paths.length} in the library`).waitFor({ timeout: 30 * 60_000 })
    await page.close()
  }

  async function lookAtArticle() {
    const bytes = await photograph(1, 'Ben Ory', 'A made-up view')
    const answer = (await (await send('photograph.jpg', bytes)).json()) as { entry: { id: string } }
    const slug = await publishUnder(answer.entry.id, 'A view as rich as a photograph', editor.viewer)
    await lookOnPhones(browser, BASE_URL, slug, 'Ben Ory')
    const feed = await (await fetch(`${BASE_URL}/feeds/coverage.xml`)).text()
    if (!feed.includes('>Ben Ory</media:credit>')) failures.push('The feed does not name the credit.')
  }
} finally {
  memory.stop()
  await browser.close()
  await db().$disconnect()
  await rm(folder, { recursive: true, force: true })
}
for (const failure of failures) console.error(`  ✗ ${failure}`)
if (failures.length > 0) process.exitCode = 1

function creditOf(number: number): string {
  return `Ada Vane ${String(number).padStart(3, '0')}`
}

function fileOf(number: number): string {
  return path.join(folder, `view-${number}.jpg`)
}

async function makePictures() {
  for (const number of numbers) await writeFile(fileOf(number), await largePicture(number, creditOf(number)))
}

async function lookAtAll() {
  const rows = await db().mediaAsset.findMany({ where: { caption: { startsWith: 'A made-up view' } } })
  const wanted = numbers.map((number) => `A made-up view, number ${number}: ${creditOf(number)}`)
  const there = rows.map(({ caption, credit }) => `${caption}: ${credit}`).sort()
  if (JSON.stringify(there) !== JSON.stringify(wanted.sort())) failures.push(`${rows.length} of ${PICTURES} are there.`)
  const kept = new Set(await filesIn())
  const lost = rows.filter(({ storageKey, masterKey }) => !kept.has(storageKey) || !kept.has(String(masterKey)))
  if (lost.length > 0) failures.push(`${lost.length} have no file.`)
}

async function sendHostile() {
  const before = await filesIn()
  const files = await hostileFiles()
  for (const { what, name, bytes, reason } of files) {
    const response = await send(name, bytes)
    const told = JSON.stringify(await response.json())
    if (response.status !== 422 || !told.includes(`refused.${reason}`))
      failures.push(`${what}: ${response.status} ${told}`)
  }
  console.log(`  ${files.length} refused`)
  await expectSame(before)
}

/** Sends half of a picture and hangs up. */
async function breakOff() {
  const before = await filesIn()
  const bytes = await largePicture(9999, 'Nobody')
  const { hostname, port, origin } = new URL(BASE_URL)
  await Promise.all(
    Array.from({ length: BROKEN_OFF }, async () => {
      const socket = net.connect(Number(port), hostname)
      const head = [
        `POST /api/desk/media?name=half.jpg HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        `Origin: ${origin}`,
        `Cookie: ${editor.cookie}`,
        `Content-Type: image/jpeg`,
        `Content-Length: ${bytes.length}`,
      ]
      socket.on('error', () => {})
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      socket.write(bytes.subarray(0, bytes.length / 2))
      await pause(400)
      socket.destroy()
    }),
  )
  await expectSame(before)
}

async function drawMany() {
  const assets = await db().mediaAsset.findMany({ where: { credit: { startsWith: 'Ada Vane' } }, take: 24 })
  const pictures = assets.map((asset) => pictureOf(asset, currentTime()))
  const wanted = pictures.flatMap((picture) =>
    (['avif', 'webp', 'jpg'] as const).map((format) =>
      filesOf(picture, '16x9', format).find(({ width }) => width === 800),
    ),
  )
  await Promise.all(
    wanted.map(async (file) => {
      const response = await fetch(BASE_URL + (file?.url ?? ''))
      const bytes = Buffer.from(await response.arrayBuffer())
      const { xmp } = await sharp(bytes).metadata()
      if (!String(xmp).includes('Ada Vane')) failures.push(`No credit in ${file?.url}`)
      if (response.headers.get('x-content-type-options') !== 'nosniff') failures.push(`No nosniff on ${file?.url}`)
    }),
  )
  console.log(`  ${wanted.length} made, each with its credit inside`)
}

function send(name: string, bytes: Buffer): Promise<Response> {
  return fetch(`${BASE_URL}/api/desk/media?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { cookie: editor.cookie, origin: BASE_URL },
    body: new Uint8Array(bytes),
  })
}

/** Every file that came in, what is made from it at once, and uploads under way. Renditions are made whenever somebody looks. */
async function filesIn(): Promise<string[]> {
  const below = async (folderName: string) =>
    (await readdir(path.join(DATA_DIR, folderName), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(DATA_DIR, 'media'), path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('renditions'))
  return [...(await below('media')), ...(await below('uploads'))].sort()
}

/** What is refused or broken off is gone within moments. */
async function expectSame(before: string[]) {
  const until = elapsedClock() + 10_000
  while (JSON.stringify(await filesIn()) !== JSON.stringify(before) && elapsedClock() < until) await pause(100)
  const left = (await filesIn()).filter((file) => !before.includes(file))
  if (left.length > 0) failures.push(`Left behind: ${left.join(', ')}`)
}

async function step(what: string, work: () => Promise<void>): Promise<void> {
  const ms = await inMilliseconds(work)
  console.log(`· ${what}: ${(ms / 1000).toFixed(1)} s, server up to ${memory.takePeak()} MB`)
}
