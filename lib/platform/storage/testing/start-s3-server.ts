import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Bucket } from '../s3-storage'

/** A bucket on a server of the test's own; the keys are the server's. */
export async function startS3Server(): Promise<{ bucket: Bucket; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenary-s3-'))
  const script = path.join(import.meta.dirname, 's3-server.mjs')
  const server = spawn(process.execPath, [script, folder, 'plenary'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(server, 'exit')
  const told = await Promise.race([once(server.stdout, 'data'), exited.then(() => null)])
  if (!told) throw new Error('The S3 server ended before it listened.')
  return {
    bucket: {
      bucket: 'plenary',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${String(told[0]).trim()}`,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    stop: async () => {
      server.kill()
      await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}
