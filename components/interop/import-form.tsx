import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'

/** The first step: which file, and into which edition. */
export function ImportForm({ editions }: { editions: { id: string; slug: string }[] }) {
  const t = useTranslations('imports.desk')
  return (
    <form method="post" action="/api/desk/imports" encType="multipart/form-data" className="grid max-w-xl gap-4">
      <SelectField
        label={t('edition')}
        name="edition"
        options={editions.map(({ id, slug }) => ({ value: id, label: slug }))}
      />
      <TextField label={t('file')} hint={t('forms')} type="file" name="file" required />
      <div>
        <Button type="submit">{t('read')}</Button>
      </div>
    </form>
  )
}
