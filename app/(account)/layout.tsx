import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { account } = await getMessages()
  return <NextIntlClientProvider messages={{ account }}>{children}</NextIntlClientProvider>
}
