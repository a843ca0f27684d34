/** The migrated, empty database that the workers clone. */
export const TEMPLATE = 'plenary_template'

/** The address of another database on the same server. */
export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
