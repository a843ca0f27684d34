import { deflateSync, gzipSync } from 'node:zlib'
import JSZip from 'jszip'
import sharp from 'sharp'
import type { RefusalReason } from '@/lib/media/receiving/refusal'
import { testPicture, withIptc } from './pictures'

export interface HostileFile {
  what: string
  /** The name that it comes with. */
  name: string
  bytes: Buffer
  reason: RefusalReason
}

const text = (words: string) => Buffer.from(words, 'latin1')
const join = (...parts: Buffer[]) => Buffer.concat(parts)
const SCRIPT = text('<script>alert(document.domain)</script>')
const PHP = text('<?php system($_GET["c"]); ?>')
const PAGE = text('<html><body onload=alert(1)></body></html>')

/** What an attacker, a broken disk or a thoughtless colleague sends: none of it may get in. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const small = { width: 160, height: 120 }
  const [jpg, png, gif, webp, avif] = await Promise.all(
    (['jpeg', 'png', 'gif', 'webp', 'avif'] as const).map((format) => testPicture({ ...small, format })),
  )
  if (!jpg || !png || !gif || !webp || !avif) throw new Error('No pictures to spoil.')
  const zip = await zipOf({ 'readme.txt': 'Hello.' })
  const docx = await officeFile('word')
  const progressive = await sharp(jpg).jpeg({ progressive: true }).toBuffer()
  const pictures = {
    'picture.jpg': jpg,
    'picture.png': png,
    'picture.gif': gif,
    'picture.webp': webp,
    'picture.avif': avif,
  }
  const each = (make: (bytes: Buffer, name: string) => Omit<HostileFile, 'name'>) =>
    Object.entries(pictures).map(([name, bytes]) => ({ name, ...make(bytes, name) }))
  const file = (what: string, name: string, bytes: Buffer, reason: RefusalReason): HostileFile => ({
    what,
    name,
    bytes,
    reason,
  })

  return [
    file('nothing', 'empty.jpg', Buffer.alloc(0), 'empty'),
    file('more than may be', 'huge.jpg', join(jpg, Buffer.alloc(50 * 1024 * 1024)), 'tooLarge'),
    // Cut off.
    ...each((bytes, name) => ({
      what: `half of ${name}`,
      bytes: bytes.subarray(0, Math.floor(bytes.length / 2)),
      reason: 'truncated',
    })),
    ...each((bytes, name) => ({
      what: `${name} without its last two bytes`,
      bytes: bytes.subarray(0, -2),
      reason: 'truncated',
    })),
    file('a progressive JPEG cut off in its last scan', 'p.jpg', progressive.subarray(0, -400), 'truncated'),
    file('the head of a JPEG', 'head.jpg', jpg.subarray(0, 3), 'truncated'),
    file('the head of a PNG', 'head.png', png.subarray(0, 33), 'truncated'),
    file(
      'a JPEG whose end mark is there and whose pixels are not',
      'gone.jpg',
      join(jpg.subarray(0, 900), text('\xff\xd9')),
      'truncated',
    ),
    // Two things at once.
    ...each((bytes, name) => ({
      what: `${name} with an archive behind it`,
      bytes: join(bytes, zip),
      reason: 'hidden',
    })),
    ...each((bytes, name) => ({ what: `${name} with a page behind it`, bytes: join(bytes, PAGE), reason: 'hidden' })),
    ...each((bytes, name) => ({
      what: `${name} with a program’s text behind it`,
      bytes: join(bytes, PHP),
      reason: 'hidden',
    })),
    file('a JPEG with a script in its comment', 'comment.jpg', withComment(jpg, SCRIPT), 'hidden'),
    file('a JPEG with PHP in its comment', 'comment.jpg', withComment(jpg, PHP), 'hidden'),
    file('a JPEG with a page in its caption', 'caption.jpg', withIptc(jpg, { 120: PAGE.toString() }), 'hidden'),
    file('a JPEG with a PDF in its comment', 'both.jpg', withComment(jpg, text('%PDF-1.7\n1 0 obj')), 'hidden'),
    file(
      'a PNG with a script in a text chunk',
      'text.png',
      withChunk(png, 'tEXt', join(text('Comment\0'), SCRIPT)),
      'hidden',
    ),
    file('a PNG with an archive in a chunk', 'chunk.png', withChunk(png, 'zzZz', text('Rar!\x1a\x07\x01\0')), 'hidden'),
    file(
      'a GIF that is a script too',
      'gif.gif',
      join(text('GIF89a'), text('/*'), gif.subarray(8), text('*/=1;alert(1)')),
      'goesOn',
    ),
    file('a JPEG with something unknown behind it', 'tail.jpg', join(jpg, text('MZ\x90\0 this program')), 'goesOn'),
    file('a PNG with something unknown behind it', 'tail.png', join(png, text('#!/bin/sh\nrm -rf')), 'goesOn'),
    file('a WebP with something unknown behind it', 'tail.webp', join(webp, text('\x7fELF and so on')), 'goesOn'),
    file(
      'a program archive that is a GIF too',
      'gifar.gif',
      join(gif, await zipOf({ 'META-INF/MANIFEST.MF': 'Main-Class: X' })),
      'hidden',
    ),
    // Far more than they seem.
    file('a PNG that says it is 30,000 dots each way', 'bomb.png', bombPng(30_000, 30_000), 'tooManyPixels'),
    file('a PNG of the largest size that can be said', 'bomb.png', bombPng(0x7fffffff, 0x7fffffff), 'damaged'),
    file('a PNG one line too large', 'large.png', bombPng(100_001, 1000), 'tooManyPixels'),
    file('a GIF that says it is 65,535 dots each way', 'bomb.gif', sizedGif(gif, 65_535, 65_535), 'tooManyPixels'),
    file('a JPEG that says it is 65,500 dots each way', 'bomb.jpg', sizedJpeg(jpg, 65_500, 65_500), 'tooManyPixels'),
    file(
      'a document that unpacks to a thousand times its size',
      'bomb.docx',
      await officeFile('word', { 'word/media/a.bmp': Buffer.alloc(9 * 1024 * 1024) }),
      'bomb',
    ),
    // Drawings and what pretends.
    file(
      'a drawing',
      'drawing.svg',
      text('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'),
      'drawing',
    ),
    file(
      'a drawing with a script',
      'drawing.png',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'drawing',
    ),
    file(
      'a drawing that repeats itself a billion times',
      'laughs.svg',
      text('<!DOCTYPE svg [<!ENTITY a "ha">]><svg>&a;</svg>'),
      'drawing',
    ),
    file('a packed drawing', 'drawing.svgz', gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknownType'),
    file('a page by the name of a picture', 'page.jpg', PAGE, 'unknownType'),
    file('a program by the name of a picture', 'program.png', text('MZ\x90\0\x03\0\0\0\x04'), 'unknownType'),
    file('a shell script by the name of a PDF', 'script.pdf', text('#!/bin/sh\necho %PDF-1.7'), 'unknownType'),
    file('an archive', 'archive.zip', zip, 'unknownType'),
    file(
      'dots without any order',
      'noise.jpg',
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)),
      'unknownType',
    ),
    file('a TIFF', 'picture.tif', await sharp(png).tiff().toBuffer(), 'unknownType'),
    // Broken inside.
    file(
      'a JPEG with a segment that leads nowhere',
      'broken.jpg',
      join(jpg.subarray(0, 2), text('\xff\xe1\x00\x01'), jpg.subarray(2)),
      'damaged',
    ),
    file('a PNG whose pixels are no pixels', 'broken.png', withSpoiltPixels(png), 'damaged'),
    file(
      'a GIF with a block that is none',
      'broken.gif',
      withByte(gif, 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1), 0x77),
      'damaged',
    ),
    file('an AVIF whose boxes have no size', 'broken.avif', withByte(withByte(avif, 3, 4), 2, 0), 'damaged'),
    // Documents that act.
    file('a PDF with a script', 'script.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'scripts'),
    file('a PDF with a script by another spelling', 'spelt.pdf', pdf('/OpenAction << /S /J#61vaScript >>'), 'scripts'),
    file('a PDF that starts a program', 'launch.pdf', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'scripts'),
    file('a PDF with a file inside', 'inside.pdf', pdf('/Names << /EmbeddedFiles 3 0 R >>'), 'scripts'),
    file('a PDF cut off', 'cut.pdf', pdf('').subarray(0, -8), 'truncated'),
    file('a PDF that is an archive too', 'both.pdf', join(pdf(''), zip), 'hidden'),
    file('a PDF that is a page too', 'page.pdf', join(pdf(''), PAGE, text('\n%%EOF')), 'hidden'),
    file(
      'a text document with macros',
      'macros.docx',
      await officeFile('word', { 'word/vbaProject.bin': 'x' }),
      'macros',
    ),
    file(
      'a text document with a program',
      'program.docx',
      await officeFile('word', { 'word/embeddings/a.exe': 'MZ' }),
      'macros',
    ),
    file('a document cut off', 'cut.docx', docx.subarray(0, -30), 'damaged'),
  ]
}

export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The least that is recognised as an office document. */
export function officeFile(kind: 'word', more: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${kind}/document.xml" ContentType="${type}"/></Types>`,
    [`${kind}/document.xml`]: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    ...more,
  })
}

export function pdf(catalogue: string): Buffer {
  return text(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  )
}

function withComment(jpg: Buffer, comment: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(comment.length + 2, 2)
  return join(jpg.subarray(0, 2), head, comment, jpg.subarray(2))
}

const IHDR_END = 33

function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  return join(png.subarray(0, IHDR_END), chunk(type, data), png.subarray(IHDR_END))
}

function withSpoiltPixels(png: Buffer): Buffer {
  return join(
    png.subarray(0, IHDR_END),
    chunk('IDAT', text('these are no pixels, and no stream either')),
    chunk('IEND', Buffer.alloc(0)),
  )
}

/** A few bytes that claim to be a picture of that size. */
function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = text('\x89PNG\r\n\x1a\n')
  return join(
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1024))),
    chunk('IEND', Buffer.alloc(0)),
  )
}

function sizedGif(gif: Buffer, width: number, height: number): Buffer {
  const sized = Buffer.from(gif)
  sized.writeUInt16LE(width, 6)
  sized.writeUInt16LE(height, 8)
  return sized
}

function sizedJpeg(jpg: Buffer, width: number, height: number): Buffer {
  const sized = Buffer.from(jpg)
  const frame = sized.indexOf(Buffer.from([0xff, 0xc0]))
  sized.writeUInt16BE(height, frame + 5)
  sized.writeUInt16BE(width, frame + 7)
  return sized
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = value
  return changed
}

function chunk(type: string, data: Buffer): Buffer {
  const body = join(text(type), data)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return join(length, body, sum)
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
