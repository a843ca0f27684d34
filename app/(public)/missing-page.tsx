import type { ReactElement } from 'react'
import { notFound, permanentRedirect } from 'next/navigation'
import { GonePage } from '@/components/layout/gone-page'
import { resolveAddress } from '@/lib/addresses/queries'

/**
 * Ends a page that found nothing at its address: leads on when the address has moved, says so when what stood there is
 * gone, else answers "not found".
 */
export async function missingPage(path: string): Promise<ReactElement> {
  const address = await resolveAddress(path)
  if (address?.state === 'moved') permanentRedirect(address.to)
  if (address?.state === 'gone') return <GonePage note={address.note} />
  notFound()
}
