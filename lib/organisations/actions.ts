'use server'

import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { savingOf, type Saving } from '@/lib/editorial/saving'
import { mergeOrganisations } from './commands/merge-organisations'
import { saveOrganisation } from './commands/save-organisation'
import { getStoredOrganisation } from './desk-queries'
import type { OrganisationValue } from './schema'

export async function saveOrganisationAction(
  organisationId: string | null,
  base: number | null,
  value: OrganisationValue,
): Promise<Saving<OrganisationValue>> {
  const viewer = await requirePermission('reference.edit')
  return savingOf(
    await saveOrganisation({ organisationId, base, value }, viewer, currentTime()),
    organisationId,
    getStoredOrganisation,
  )
}

export async function mergeOrganisationsAction(keptId: string, mergedId: string): Promise<Result<{ keptId: string }>> {
  return mergeOrganisations({ keptId, mergedId }, await requirePermission('reference.edit'), currentTime())
}
