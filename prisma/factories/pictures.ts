import sharp from 'sharp'

export interface TestPicture {
  width: number
  height: number
  format?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'
  /** Another number, another picture: its colours and where its shapes lie. */
  seed?: number
  xmp?: string
  iptc?: Record<number, string | string[]>
  /** As EXIF counts: 6 is a camera held upright. */
  orientation?: number
  exif?: Parameters<ReturnType<typeof sharp>['withExif']>[0]
}

// As quick as they can be made; only the JPEG is as good as a camera's.
const HOW = {
  jpeg: { quality: 88 },
  png: { compressionLevel: 2 },
  webp: { quality: 60, effort: 0 },
  avif: { quality: 40, effort: 0 },
  gif: { effort: 1, colours: 16 },
}

/** A made-up picture: a gradient with shapes and a little noise, as a photograph has. */
export async function testPicture({
  width,
  height,
  format = 'jpeg',
  seed = 1,
  xmp,
  iptc,
  exif,
  orientation,
}: TestPicture) {
  const hue = (seed * 47) % 360
  const [x, y] = [((seed * 29) % 80) + 10, ((seed * 53) % 80) + 10]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="${(seed % 5) / 4}">
      <stop stop-color="hsl(${hue},50%,30%)"/><stop offset="1" stop-color="hsl(${(hue + 70) % 360},60%,80%)"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="${x}%" cy="${y}%" r="${14 + (seed % 4) * 6}%" fill="hsl(${(hue + 180) % 360},70%,60%)"/>
    <rect x="${100 - x}%" y="${(y * 2) % 80}%" width="${10 + (seed % 7) * 3}%" height="30%" fill="hsl(${(hue + 250) % 360},40%,20%)"/>
  </svg>`
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 }
  const edge = Math.min(256, width, height)
  const grain = await sharp({ create: { width: edge, height: edge, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  let picture = sharp(Buffer.from(svg))
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .flatten()
  if (orientation) picture = picture.withMetadata({ orientation })
  if (exif) picture = picture.withExif(exif)
  if (xmp) picture = picture.withXmp(xmp)
  const bytes = await picture.toFormat(format, HOW[format]).toBuffer()
  return iptc && format === 'jpeg' ? withIptc(bytes, iptc) : bytes
}

/** Puts IPTC's older fields (record 2, by number) into a JPEG, as picture desks write them. */
export function withIptc(jpeg: Buffer, fields: Record<number, string | string[]>): Buffer {
  const records = Object.entries(fields).flatMap(([number, values]) =>
    [values].flat().map((value) => {
      const text = Buffer.from(value)
      const head = Buffer.from([0x1c, 2, Number(number), 0, 0])
      head.writeUInt16BE(text.length, 3)
      return Buffer.concat([head, text])
    }),
  )
  const inUtf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47])
  const data = Buffer.concat([inUtf8, ...records])
  const resource = Buffer.concat([
    Buffer.from('8BIM\x04\x04\0\0', 'latin1'),
    sized(data.length, 4),
    data,
    Buffer.alloc(data.length % 2),
  ])
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xed]),
    sized(body.length + 2, 2),
    body,
    jpeg.subarray(2),
  ])
}

function sized(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 2) buffer.writeUInt16BE(value)
  else buffer.writeUInt32BE(value)
  return buffer
}

/** An XMP packet with these properties, each already in XML. */
export function xmpWith(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}
