import type { Locale } from '@/lib/i18n/locales'
import type { messages } from '@/lib/i18n/messages/en'

// Message keys and their arguments are checked by the compiler.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
