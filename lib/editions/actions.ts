'use server'

import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { savingOf, type Saving } from '@/lib/editorial/saving'
import { createEdition } from './commands/create-edition'
import { createSeries } from './commands/create-series'
import { saveEdition } from './commands/save-edition'
import { saveVenue } from './commands/save-venue'
import { getDeskVenue, getStoredEdition } from './desk-queries'
import type { CreateSeriesInput, EditionValue, VenueValue } from './schema'

export async function createEditionAction(
  _keep: 'clock' | 'instant',
  _base: number | null,
  value: EditionValue,
): Promise<Saving<EditionValue>> {
  const viewer = await requirePermission('edition.create')
  return savingOf(await createEdition({ value }, viewer, currentTime()), null, getStoredEdition)
}

export async function saveEditionAction(
  editionId: string,
  keep: 'clock' | 'instant',
  base: number | null,
  value: EditionValue,
): Promise<Saving<EditionValue>> {
  const viewer = await requirePermission('programme.edit')
  const saved = await saveEdition({ editionId, keep, base: base ?? 0, value }, viewer, currentTime())
  return savingOf(saved, editionId, getStoredEdition)
}

export async function createSeriesAction(input: CreateSeriesInput): Promise<Result<{ id: string }>> {
  return createSeries(input, await requirePermission('edition.create'), currentTime())
}

export async function saveVenueAction(
  venueId: string | null,
  base: number | null,
  value: VenueValue,
): Promise<Saving<VenueValue>> {
  const viewer = await requirePermission('reference.edit')
  return savingOf(await saveVenue({ venueId, base, value }, viewer, currentTime()), venueId, getDeskVenue)
}
