/** Where a sign-in may lead: a path of the desk, never another site. */
export function deskPath(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/desk(\/[\w-]+)*$/.test(wanted) ? wanted : '/desk'
}
