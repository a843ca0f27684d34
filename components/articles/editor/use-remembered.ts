'use client'

import { useCallback, useMemo, useState } from 'react'

/** What the server sent along, and whatever was chosen since, by id. */
export function useRemembered<Item extends { id: string }>(known: readonly Item[]) {
  const [byId, setById] = useState<ReadonlyMap<string, Item>>(() => new Map(known.map((item) => [item.id, item])))
  const remember = useCallback((item: Item) => setById((before) => new Map(before).set(item.id, item)), [])
  return useMemo(() => ({ byId, remember }), [byId, remember])
}
