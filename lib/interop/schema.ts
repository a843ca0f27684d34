import { z } from 'zod'
import { CSV_FIELDS, type CsvMapping } from './dialects/csv-columns'

/** What an editor has decided about a file on its way in. */
export const importChoices = z.object({
  timeZone: z.string().max(60).nullable().default(null),
  prefer: z.enum(['desk', 'file']).default('desk'),
  /** Who a person of the file is, by the key of the file: the id of a speaker, or `new`. */
  people: z.record(z.string().max(300), z.union([z.uuid(), z.literal('new')])).default({}),
  columns: z.partialRecord(z.enum(CSV_FIELDS), z.string().max(300)).default({}),
})

export type ImportChoices = z.infer<typeof importChoices> & { columns: CsvMapping }
