import type { Viewer } from '@/lib/auth/model'

/** Who is at the desk in a test of its queries; `vi.mock('@/lib/auth/session', …)` asks here. */
export const there: { viewer: Viewer | null } = { viewer: null }

export function as<T>(viewer: Viewer, read: () => Promise<T>): Promise<T> {
  there.viewer = viewer
  return read()
}
