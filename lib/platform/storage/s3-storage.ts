import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Storage } from './storage'
import { assertStorageKey, isStorageKey, mimeTypeOf } from './storage-key'

export interface Bucket {
  bucket: string
  region: string
  /** Of a server other than Amazon's; its buckets are then asked for by path. */
  endpoint?: string
  accessKeyId?: string
  secretAccessKey?: string
}

/** Files in a bucket of anything that speaks S3. */
export function s3Storage({ bucket, region, endpoint, accessKeyId, secretAccessKey }: Bucket): Storage {
  const client = new S3Client({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    // Most servers other than Amazon's do not know the newer checksums that the client would add by itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (key: string) => ({ Bucket: bucket, Key: key })

  return {
    async put(key, content) {
      assertStorageKey(key)
      const isBytes = content instanceof Uint8Array
      const ContentLength = isBytes ? content.byteLength : (await stat(content.file)).size
      const Body = isBytes ? content : createReadStream(content.file)
      await client.send(new PutObjectCommand({ ...at(key), Body, ContentLength, ContentType: mimeTypeOf(key) }))
    },

    async get(key) {
      if (!isStorageKey(key)) return null
      try {
        const { ContentLength } = await client.send(new HeadObjectCommand(at(key)))
        return {
          bytes: ContentLength ?? 0,
          mimeType: mimeTypeOf(key),
          read: (range) => Readable.from(bytesOf(key, range), { objectMode: false }),
        }
      } catch (error) {
        if (error instanceof NotFound) return null
        throw error
      }
    },

    async delete(key) {
      if (isStorageKey(key)) await client.send(new DeleteObjectCommand(at(key)))
    },

    async *list(prefix) {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
        for (const { Key, Size } of Contents) if (Key && isStorageKey(Key)) yield { key: Key, bytes: Size ?? 0 }
      }
    },
  }

  async function* bytesOf(key: string, range?: { start: number; end: number }): AsyncGenerator<Uint8Array> {
    const Range = range && `bytes=${range.start}-${range.end}`
    const { Body } = await client.send(new GetObjectCommand({ ...at(key), ...(Range && { Range }) }))
    if (Body) yield* Body as AsyncIterable<Uint8Array>
  }
}
