import { SelectField } from '@/components/forms/select-field'
import { Button } from '@/components/ui/button'

interface Props {
  /** Where the choice leads: an address that reads `?edition=`. */
  action: string
  label: string
  show: string
  /** The slug of the edition that is shown. */
  current: string
  editions: readonly { slug: string; name: string }[]
}

/** The way from one edition's page of the desk to another's; a plain form. */
export function EditionChoice({ action, label, show, current, editions }: Props) {
  return (
    <form action={action} method="get" className="flex items-end gap-2">
      <SelectField
        label={label}
        name="edition"
        defaultValue={current}
        options={editions.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Button type="submit" look="plain">
        {show}
      </Button>
    </form>
  )
}
