import { z } from 'zod'

/** Where the cursor of a window went: into a block, or out of the text. */
export const moveCaretInput = z.strictObject({
  articleId: z.uuid(),
  stream: z.uuid(),
  blockId: z.string().min(1).max(64).nullable(),
})

export type MoveCaretInput = z.input<typeof moveCaretInput>
