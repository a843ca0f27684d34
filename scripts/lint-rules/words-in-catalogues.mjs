/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
])

/** Metadata that ends up in the head of a page. */
const META = new Set(['title', 'description'])

/**
 * Every word of the interface stands in a message catalogue, so that a language is added without touching a page.
 * Punctuation and symbols may stand in the markup.
 * @type {import('eslint').Rule.RuleModule}
 */
export const wordsInCatalogues = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: '"{{text}}" belongs in a message catalogue (lib/i18n/messages).' },
  },
  create(context) {
    /** @param {any} node */
    const check = (node) => {
      for (const { at, text } of textsOf(node)) {
        if (/\p{L}/u.test(text))
          context.report({ node: at, messageId: 'words', data: { text: text.trim().slice(0, 40) } })
      }
    }
    return {
      JSXText: check,
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer': check,
      /** @param {any} node */
      JSXAttribute(node) {
        if (SPOKEN.has(node.name.name)) check(node.value)
      },
      /** @param {any} node */
      'ExportNamedDeclaration Property'(node) {
        if (isMetadata(node)) check(node.value)
      },
    }
  },
}

/**
 * The string pieces that an expression can come out as.
 * @param {any} node
 * @returns {{ at: any, text: string }[]}
 */
function textsOf(node) {
  switch (node?.type) {
    case 'JSXText':
      return [{ at: node, text: node.value }]
    case 'Literal':
      return typeof node.value === 'string' ? [{ at: node, text: node.value }] : []
    case 'TemplateLiteral':
      return node.quasis.map((/** @type {any} */ quasi) => ({ at: quasi, text: quasi.value.cooked ?? '' }))
    case 'JSXExpressionContainer':
      return textsOf(node.expression)
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)]
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)]
    default:
      return []
  }
}

/** @param {any} node a property inside an exported `metadata` or `generateMetadata` */
function isMetadata(node) {
  if (!META.has(node.key.name)) return false
  for (let up = node.parent; up; up = up.parent) {
    const name = up.id?.name
    if (name === 'metadata' || name === 'generateMetadata') return true
  }
  return false
}
