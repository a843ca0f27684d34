import type { ComponentProps } from 'react'

const LOOKS = {
  primary: 'bg-accent text-accent-ink hover:opacity-90',
  plain: 'border border-rule bg-surface text-ink hover:border-ink-muted',
} as const

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  look?: keyof typeof LOOKS
}

export function Button({ look = 'primary', type = 'button', ...button }: Props) {
  return (
    <button
      type={type}
      className={`min-h-9 rounded-sm px-3 py-1.5 text-sm font-medium disabled:opacity-50 pointer-coarse:min-h-11 ${LOOKS[look]}`}
      {...button}
    />
  )
}
