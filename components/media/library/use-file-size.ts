import { useFormatter } from 'next-intl'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** How large a file is, in the unit that suits it. */
export function useFileSize() {
  const format = useFormatter()
  return (bytes: number) =>
    bytes < MEGABYTE
      ? format.number(Math.ceil(bytes / KILOBYTE), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / MEGABYTE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
}
