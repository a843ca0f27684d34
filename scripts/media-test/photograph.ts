import sharp from 'sharp'
import { withIptc } from '@/prisma/factories/pictures'

const WORKED = { width: 3000, height: 2000 }
const FILED = { width: 6000, height: 4000 }
// Coarse to fine, as the parts of a view: light, faces, cloth, grain.
const OCTAVES = [6, 18, 54, 160, 480, 1500]
const COLOURED_UP_TO = 20
const FIGURES = 260

/**
 * A made-up view as rich as a photograph: noise of several octaves, as light and surfaces have it, behind several hundred hard
 * edges. Of 24 megapixels, with its credit in IPTC. Heavier to press than most of what a camera takes.
 */
export async function photograph(seed: number, credit: string, caption: string): Promise<Buffer> {
  const layers = await Promise.all(OCTAVES.map((grains) => noise(grains)))
  const view = await sharp({ create: { ...WORKED, channels: 3, background: '#7d7468' } })
    .composite([
      ...layers.slice(0, 4).map((input) => ({ input, blend: 'overlay' as const })),
      { input: Buffer.from(figures(seed)) },
      ...layers.slice(3).map((input) => ({ input, blend: 'soft-light' as const })),
    ])
    .png({ compressionLevel: 0 })
    .toBuffer()
  const jpeg = await sharp(view).resize(FILED).sharpen().jpeg({ quality: 88 }).toBuffer()
  return withIptc(jpeg, { 80: credit, 110: credit, 120: caption, 116: `© 2026 ${credit}` })
}

/** Noise whose grains are a part of the width each. */
function noise(grains: number): Promise<Buffer> {
  const size = { width: grains, height: Math.round((grains * 2) / 3) }
  const gaussian = { type: 'gaussian' as const, mean: 128, sigma: 44 }
  return sharp({ create: { ...size, channels: 3, background: '#888', noise: gaussian } })
    .greyscale(grains > COLOURED_UP_TO)
    .resize({ ...WORKED, fit: 'fill', kernel: 'cubic' })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

/** People, rows of seats and lettering, as far as edges go. */
function figures(seed: number): string {
  const shapes = Array.from({ length: FIGURES }, (_, index) => {
    const [x, y] = [share(seed, index, 1) * WORKED.width, share(seed, index, 2) * WORKED.height]
    const [size, hue] = [20 + share(seed, index, 3) ** 3 * 420, Math.round(share(seed, index, 4) * 360)]
    const look = `fill="hsl(${hue},${20 + (index % 5) * 10}%,${15 + (index % 7) * 11}%)" fill-opacity="0.75"`
    const turned = `transform="rotate(${Math.round(share(seed, index, 5) * 360)} ${x} ${y})"`
    if (index % 4 === 0) return `<ellipse cx="${x}" cy="${y}" rx="${size * 0.6}" ry="${size}" ${look} ${turned}/>`
    if (index % 4 === 1)
      return `<text x="${x}" y="${y}" font-size="${24 + size / 5}" ${look}>Session ${index} of the meeting</text>`
    return `<rect x="${x}" y="${y}" width="${size}" height="${size * 1.7}" ${look} ${turned}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WORKED.width}" height="${WORKED.height}">${shapes.join('')}</svg>`
}

/** A number from 0 to 1, always the same one for the same three. */
function share(seed: number, index: number, which: number): number {
  const wave = Math.sin(seed * 12.9898 + index * 78.233 + which * 37.719) * 43758.5453
  return wave - Math.floor(wave)
}
