import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

interface Props {
  action: string
  label: string
  /** The address without any filter, where one is set. */
  clear: string | null
  children: ReactNode
}

/** Filters of a list: a plain GET form, so that the choice can be kept, sent and gone back to. */
export function FilterForm({ action, label, clear, children }: Props) {
  const t = useTranslations('common')
  return (
    <form
      action={action}
      aria-label={label}
      data-print="no"
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:flex sm:flex-wrap"
    >
      {children}
      <button
        type="submit"
        className="min-h-11 bg-ink px-4 text-sm font-medium text-paper hover:bg-accent hover:text-accent-ink"
      >
        {t('applyFilters')}
      </button>
      {clear && (
        <a href={clear} className="flex min-h-11 items-center text-sm text-accent">
          {t('clearFilters')}
        </a>
      )}
    </form>
  )
}
