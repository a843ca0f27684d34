import { notFound, permanentRedirect } from 'next/navigation'
import { resolveAddress } from '@/lib/addresses/queries'

/** Ends a page that found nothing at its address: leads on when the address has moved, else answers "not found". */
export async function missingPage(path: string): Promise<never> {
  const address = await resolveAddress(path)
  if (address?.state === 'moved') permanentRedirect(address.to)
  notFound()
}
