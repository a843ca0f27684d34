import ts from 'typescript'

const MAKERS = new Set(['useTranslations', 'getTranslations', 'createTranslator'])
const TYPE_OF_TRANSLATOR = /(?:Translations|Translator)<(?:typeof \w+, )?'([\w.]+)'>/

/** @typedef {[name: string, namespace: string]} Translator */

/**
 * The types that files give to the translators they hand on: `type Words = ReturnType<typeof useTranslations<'articles'>>`.
 * @param {import('../source-files.mjs').Source[]} sources
 * @returns {Map<string, string>} alias to namespace
 */
export function translatorTypes(sources) {
  const aliases = /type (\w+) = ([^\n]+)/g
  return new Map(
    sources.flatMap(({ text }) =>
      [...text.matchAll(aliases)].flatMap(([, name = '', type = '']) => {
        const namespace = TYPE_OF_TRANSLATOR.exec(type)?.[1]
        return namespace ? [/** @type {Translator} */ ([name, namespace])] : []
      }),
    ),
  )
}

/**
 * The translators that a variable or parameter brings into scope.
 * @param {ts.Node} node
 * @param {Map<string, string>} types
 * @returns {Translator[]}
 */
export function translatorsIn(node, types) {
  if (ts.isVariableDeclaration(node)) return fromVariable(node)
  return ts.isParameter(node) && node.type ? fromParameter(node.name, node.type, types) : []
}

/**
 * `const t = await getTranslations('x')`, or one of several things awaited together.
 * @param {ts.VariableDeclaration} declaration
 * @returns {Translator[]}
 */
function fromVariable({ name, initializer }) {
  const made = initializer && ts.isAwaitExpression(initializer) ? initializer.expression : initializer
  if (!made || !ts.isCallExpression(made)) return []
  if (ts.isIdentifier(name)) return named(name, namespaceOf(made))
  const [list] = made.arguments
  if (!ts.isArrayBindingPattern(name) || !list || !ts.isArrayLiteralExpression(list)) return []
  return name.elements.flatMap((element, index) => {
    const each = list.elements[index]
    return ts.isBindingElement(element) && each && ts.isCallExpression(each)
      ? named(element.name, namespaceOf(each))
      : []
  })
}

/**
 * `(t: Words)`, or `({ t }: { t: Words })`.
 * @param {ts.BindingName} name
 * @param {ts.TypeNode} type
 * @param {Map<string, string>} types
 * @returns {Translator[]}
 */
function fromParameter(name, type, types) {
  if (ts.isObjectBindingPattern(name) && ts.isTypeLiteralNode(type)) {
    return type.members.flatMap((member) => {
      if (!ts.isPropertySignature(member) || !member.type || !ts.isIdentifier(member.name)) return []
      return fromParameter(member.name, member.type, types)
    })
  }
  const text = type.getText()
  return named(name, types.get(text) ?? TYPE_OF_TRANSLATOR.exec(text)?.[1])
}

/**
 * @param {ts.BindingName} name
 * @param {string | undefined} namespace
 * @returns {Translator[]}
 */
function named(name, namespace) {
  return namespace !== undefined && ts.isIdentifier(name) ? [[name.text, namespace]] : []
}

/**
 * The namespace of `useTranslations('x')` and its relatives.
 * @param {ts.CallExpression} call
 * @returns {string | undefined}
 */
function namespaceOf({ expression, arguments: [argument] }) {
  if (!ts.isIdentifier(expression) || !MAKERS.has(expression.text)) return undefined
  if (!argument) return ''
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isObjectLiteralExpression(argument)) return undefined
  const property = argument.properties.find((each) => each.name?.getText() === 'namespace')
  if (!property || !ts.isPropertyAssignment(property)) return ''
  return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : ''
}
