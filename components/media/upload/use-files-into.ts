'use client'

import { useEffect, useRef, useState } from 'react'

/** Takes files that are dropped anywhere on the window or pasted outside of a field. Tells while some are held over it. */
export function useFilesInto(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const stop = new AbortController()
    const on = <Name extends 'dragenter' | 'dragleave' | 'dragover' | 'drop'>(
      name: Name,
      act: (event: DragEvent) => void,
    ) =>
      window.addEventListener(
        name,
        (event) => {
          if (!event.dataTransfer?.types.includes('Files')) return
          event.preventDefault()
          act(event)
        },
        { signal: stop.signal },
      )
    on('dragenter', () => setOver(++depth.current > 0))
    on('dragleave', () => setOver(--depth.current > 0))
    on('dragover', () => {})
    on('drop', (event) => {
      depth.current = 0
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    })
    window.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])]
        if (files.length === 0) return
        event.preventDefault()
        latest.current(files)
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [])
  return over
}
