import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { recordAudit, type Deed } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { ok, problem, type Result } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { storage } from '@/lib/platform/storage/open-storage'
import { mimeTypeOf } from '@/lib/platform/storage/storage-key'
import { editionOf } from '../pictures/edition'
import { inspect, type Inspected } from '../receiving/inspect'
import { Refusal } from '../receiving/refusal'
import { uploadsFolder, withReceived, type Received } from '../receiving/uploads'
import { fileNameOf } from '../schema'
import { findAlike } from './find-alike'
import { columnsOf } from './stored-words'

export interface ReceivedFile {
  assetId: string
  /** `same`: the library has this very file already, and no second one was made. */
  outcome: 'new' | 'same'
  /** Pictures of the library that look like it. */
  alike: string[]
}

interface Sent {
  name: string
  body: Readable
}

/**
 * Takes a file into the library. It is judged by what stands in it; what is refused, breaks off or fails leaves neither a file
 * nor a row. Words that its file tells are there to be confirmed.
 */
export async function receiveFile({ name, body }: Sent, viewer: Viewer, now: Date): Promise<Result<ReceivedFile>> {
  if (!may(viewer, 'media.add')) return problem({ kind: 'forbidden' })
  try {
    return await withReceived(uploadsFolder(env().dataDir), body, async (received) => {
      const known = await knownFile(received.sha256, viewer, now)
      return known ?? (await addFile(received, await inspect(received.file), fileNameOf(name), viewer, now))
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return problem({ kind: 'invalid', issues: [{ path: 'file', message: `refused.${error.reason}` }] })
  }
}

/** The very same file. One that was deleted is wanted again. */
async function knownFile(sha256: string, viewer: Viewer, now: Date): Promise<Result<ReceivedFile> | null> {
  const known = await db().mediaAsset.findUnique({ where: { sha256 }, select: { id: true, deletedAt: true } })
  if (!known) return null
  if (known.deletedAt) {
    await inTransaction(async (tx) => {
      await tx.mediaAsset.update({ where: { id: known.id }, data: { deletedAt: null, version: { increment: 1 } } })
      const deed: Deed = { verb: 'media.restore', subject: 'media', subjectId: known.id, details: { by: 'upload' } }
      await recordAudit(tx, viewer, now, deed)
    })
  }
  return ok({ assetId: known.id, outcome: 'same', alike: [] })
}

async function addFile(
  { file, bytes, sha256 }: Received,
  inspected: Inspected,
  fileName: string,
  viewer: Viewer,
  now: Date,
): Promise<Result<ReceivedFile>> {
  const id = randomUUID()
  const keys = keysOf(id, inspected, sha256, fileName)
  const isPicture = inspected.kind === 'picture'
  try {
    await storage().put(keys.original, { file })
    if (isPicture && keys.master) await storage().put(keys.master, inspected.picture.master.bytes)
    const words = columnsOf(inspected.words)
    const picture = isPicture ? inspected.picture : null
    await inTransaction(async (tx) => {
      await tx.mediaAsset.create({
        data: {
          id,
          storageKey: keys.original,
          masterKey: keys.master,
          fileName,
          mimeType: mimeTypeOf(keys.original),
          bytes,
          sha256,
          ...words,
          ...(picture && {
            width: picture.width,
            height: picture.height,
            looks: picture.looks,
            placeholder: picture.placeholder,
            renditions: editionOf({ ...words, sha256, focusX: 0.5, focusY: 0.5, handCrops: {} }),
          }),
          createdAt: now,
          createdById: viewerUserId(viewer),
        },
      })
      await recordAudit(tx, viewer, now, { verb: 'media.add', subject: 'media', subjectId: id, details: { fileName } })
    })
    return ok({ assetId: id, outcome: 'new', alike: picture ? await findAlike(id, picture.looks) : [] })
  } catch (error) {
    for (const key of [keys.original, keys.master]) if (key) await storage().delete(key)
    const isKnown = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
    const known = isKnown ? await knownFile(sha256, viewer, now) : null
    if (known) return known
    throw error
  }
}

function keysOf(id: string, inspected: Inspected, sha256: string, fileName: string) {
  if (inspected.kind === 'document') {
    const name = slugify(path.parse(fileName).name) || 'document'
    return { original: `documents/${id}/${name}.${inspected.format}`, master: null }
  }
  const place = `${sha256.slice(0, 2)}/${id}`
  return {
    original: `originals/${place}.${inspected.format}`,
    master: `masters/${place}.${inspected.picture.master.extension}`,
  }
}
