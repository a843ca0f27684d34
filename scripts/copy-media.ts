// Copies every file between the folder and the bucket. Breaking it off (Ctrl-C) loses nothing: begun again, it goes on.
import { parseArgs } from 'node:util'
import { copyStorage, type Copied } from '@/lib/platform/storage/copy-storage'
import { bucketStorage, folderStorage } from '@/lib/platform/storage/open-storage'

const { values } = parseArgs({ options: { to: { type: 'string' }, verify: { type: 'boolean', default: false } } })
if (values.to !== 'bucket' && values.to !== 'folder') {
  console.error(
    'Say where to: npm run media:copy -- --to bucket, or --to folder. With --verify, files are compared byte by byte.',
  )
  process.exit(1)
}

const [folder, bucket] = [folderStorage(), bucketStorage()]
const [from, to] = values.to === 'bucket' ? [folder, bucket] : [bucket, folder]
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

const TOLD_EVERY = 200
const done = await copyStorage(from, to, {
  verify: values.verify,
  signal: stopping.signal,
  told: (sofar) => {
    if ((sofar.copied + sofar.kept) % TOLD_EVERY === 0) console.log(line(sofar))
  },
})
console.log(line(done))
if (stopping.signal.aborted) {
  console.log('Broken off. Begin again to go on.')
  process.exitCode = 1
}

function line({ copied, kept, bytes }: Copied): string {
  return `${copied} copied (${Math.round(bytes / 1024 / 1024)} MB), ${kept} there already`
}
