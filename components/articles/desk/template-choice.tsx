'use client'

import { useTranslations } from 'next-intl'
import type { TemplateName } from '@/lib/articles/kinds/registry'

interface Props {
  names: readonly TemplateName[]
  chosen: string
}

/** The ways to begin a story, each with a sentence on what it is for. */
export function TemplateChoice({ names, chosen }: Props) {
  const t = useTranslations('kinds')
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-medium text-ink-muted">{t('template')}</legend>
      <div className="grid gap-x-6 border-b border-rule md:grid-cols-3">
        {names.map((name) => (
          <label
            key={name}
            className="grid cursor-pointer grid-cols-[auto_1fr] content-start gap-x-2.5 border-t border-rule px-1 py-2 hover:bg-surface has-checked:bg-surface"
          >
            <input
              type="radio"
              name="template"
              value={name}
              defaultChecked={name === chosen}
              className="mt-1 size-4 accent-accent"
              aria-describedby={`template-${name}`}
            />
            <span className="font-semibold">{t(`templates.${name}.name`)}</span>
            <span id={`template-${name}`} className="col-start-2 text-sm text-ink-muted">
              {t(`templates.${name}.purpose`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
