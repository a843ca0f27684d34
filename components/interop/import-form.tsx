import { useLocale, useTranslations } from 'next-intl'
import { editionWords } from '@/components/editions/edition-words'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { EditionRef } from '@/lib/editions/model'

/** The first step: which file, and into which edition. */
export function ImportForm({ editions }: { editions: readonly (EditionRef & { id: string })[] }) {
  const t = useTranslations('imports.desk')
  const { inPlace } = editionWords(useTranslations('common'), useLocale())
  return (
    <form method="post" action="/api/desk/imports" encType="multipart/form-data" className="grid max-w-xl gap-4">
      <SelectField
        label={t('edition')}
        name="edition"
        options={editions.map((edition) => ({ value: edition.id, label: inPlace(edition) }))}
      />
      <TextField label={t('file')} hint={t('forms')} type="file" name="file" required />
      <div>
        <Button type="submit">{t('read')}</Button>
      </div>
    </form>
  )
}
