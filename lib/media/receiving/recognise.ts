import { fileTypeFromFile } from 'file-type'
import type { FileWindow } from './file-window'
import { Refusal } from './refusal'

const PICTURES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
} as const

const DOCUMENTS = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const

const WITH_MACROS = /macroenabled/i

export type PictureFormat = (typeof PICTURES)[keyof typeof PICTURES]
export type DocumentFormat = (typeof DOCUMENTS)[keyof typeof DOCUMENTS]
export type Recognised = { kind: 'picture'; format: PictureFormat } | { kind: 'document'; format: DocumentFormat }

/** What a file is, by what stands in it; its name and what the browser calls it count for nothing. */
export async function recognise(path: string, file: FileWindow): Promise<Recognised> {
  const type: string = (await fileTypeFromFile(path))?.mime ?? ''
  if (type in PICTURES) return { kind: 'picture', format: PICTURES[type as keyof typeof PICTURES] }
  if (type in DOCUMENTS) return { kind: 'document', format: DOCUMENTS[type as keyof typeof DOCUMENTS] }
  if (WITH_MACROS.test(type)) throw new Refusal('macros')
  throw new Refusal((await isDrawing(file)) ? 'drawing' : 'unknownType')
}

/** Whether it is an SVG, which is a program as much as a picture. */
async function isDrawing(file: FileWindow): Promise<boolean> {
  const head = (await file.upTo(0, 4096)).toString('latin1')
  return /<svg[\s>:]|<!doctype\s+svg/i.test(head)
}
