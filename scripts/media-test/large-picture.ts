import sharp from 'sharp'
import { withIptc } from '@/prisma/factories/pictures'

const FILED = { width: 6000, height: 4000 }
// Its grains are two dots wide, which takes half as long to make and as long to read.
const WORKED = { width: 3000, height: 2000 }

/** A picture of 24 megapixels as a camera would file it: a gradient under noise, and its credit in IPTC. */
export async function largePicture(seed: number, credit: string): Promise<Buffer> {
  const hue = (seed * 37) % 360
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="750" height="500"><defs>
    <linearGradient id="g" x2="1" y2="${(seed % 9) / 8}"><stop stop-color="hsl(${hue},55%,22%)"/><stop offset="1" stop-color="hsl(${(hue + 80) % 360},60%,78%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="${(seed * 13) % 100}%" cy="${(seed * 29) % 100}%" r="${10 + (seed % 5) * 6}%" fill="hsl(${(hue + 180) % 360},60%,55%)"/>
    <rect x="${(seed * 17) % 80}%" y="${(seed * 7) % 70}%" width="25%" height="35%" fill="hsl(${(hue + 250) % 360},45%,30%)"/></svg>`
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 16 }
  const grain = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: '#888', noise } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const large = await sharp(Buffer.from(gradient))
    .flatten()
    .resize({ ...WORKED, kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const grained = await sharp(large.data, { raw: large.info })
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .raw()
    .toBuffer({ resolveWithObject: true })
  const jpeg = await sharp(grained.data, { raw: grained.info })
    .resize({ ...FILED, kernel: 'nearest' })
    .jpeg({ quality: 88 })
    .toBuffer()
  return withIptc(jpeg, { 80: credit, 110: credit, 120: `A made-up view, number ${seed}`, 116: `© 2026 ${credit}` })
}
