import { createHash } from 'node:crypto'
import { ornamentSvg } from '@/lib/editions/ornament'
import type { Transaction } from '@/lib/platform/db/transaction'
import { storage } from '@/lib/platform/storage/open-storage'
import { editions, SEEDED_AT } from './data'
import { editionSlug } from './editions'
import { seedId } from './ids'

const CREDIT = 'Ornament: Plenary'
const SIZE = { width: 1200, height: 675 }

interface Ornament {
  key: string
  alt: string
  of: { number: number; city: string | null; country: string | null }
}

/** Draws the ornaments and keeps them behind the storage door. A file that is there already is not written again. */
export async function seedMedia(tx: Transaction): Promise<number> {
  const pictures = ornaments().map(({ of, ...picture }) => ({ ...picture, bytes: Buffer.from(ornamentSvg(of, SIZE)) }))
  for (const { key, bytes } of pictures) {
    if (!(await storage().get(key))) await storage().put(key, bytes)
  }
  const { count } = await tx.mediaAsset.createMany({
    data: pictures.map(({ key, alt, bytes }) => ({
      id: ornamentId(key),
      storageKey: key,
      mimeType: 'image/svg+xml',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...SIZE,
      credit: CREDIT,
      right: 'owned' as const,
      alt,
      createdAt: SEEDED_AT,
    })),
    skipDuplicates: true,
  })
  return count
}

export function ornamentKey(name: string): string {
  return `ornaments/${name}.svg`
}

export function ornamentId(key: string): string {
  return seedId('media', key)
}

function ornaments(): Ornament[] {
  return [
    ...editions.map(({ number, year, city, country }) => ({
      key: ornamentKey(editionSlug(year)),
      alt: `Drawn ornament for the ${ordinal(number)} edition${city ? `, ${city}` : ''}`,
      of: { number, city, country },
    })),
    {
      key: ornamentKey('astana'),
      alt: 'Drawn ornament: the folding lattice of a felt house’s wall',
      of: { number: 17, city: 'Astana', country: 'KZ' },
    },
  ]
}

function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`
}
