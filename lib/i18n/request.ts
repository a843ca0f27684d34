import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE } from './locales'
import { messages } from './messages/en'

/** What next-intl asks for each render. One language so far; the zone only matters where a page names none. */
export default getRequestConfig(async () => ({ locale: DEFAULT_LOCALE, messages, timeZone: 'UTC' }))
