'use client'

import type { ReactNode } from 'react'

interface Props {
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}

/** A small deed on a block, in the block. */
export function BlockButton({ disabled = false, onPress, children }: Props) {
  return (
    <button
      type="button"
      disabled={disabled}
      className="min-h-6 text-start text-sm underline disabled:opacity-40 pointer-coarse:min-h-11"
      onClick={onPress}
    >
      {children}
    </button>
  )
}
