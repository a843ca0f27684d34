import type { Attribute } from '@tiptap/core'

/** An attribute that travels through the clipboard as `data-<name>`. */
export function dataAttribute(key: string, name: string): Attribute {
  return {
    default: null,
    parseHTML: (element) => element.getAttribute(`data-${name}`),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[key]
      return typeof value === 'string' ? { [`data-${name}`]: value } : {}
    },
  }
}
