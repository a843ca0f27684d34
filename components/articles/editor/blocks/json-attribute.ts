import type { Attribute } from '@tiptap/core'
import type { z } from 'zod'

/** An attribute of more than one word that travels through the clipboard as JSON; what does not fit its schema is dropped. */
export function jsonAttribute<Schema extends z.ZodType>(
  key: string,
  name: string,
  schema: Schema,
  fallback: z.infer<Schema>,
): Attribute {
  return {
    default: fallback,
    parseHTML: (element) => {
      const parsed = schema.safeParse(fromJson(element.getAttribute(`data-${name}`)))
      return parsed.success ? parsed.data : fallback
    },
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attributes[key]) }),
  }
}

function fromJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Somebody else's markup: as good as none.
    return null
  }
}
