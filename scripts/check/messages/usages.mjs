import ts from 'typescript'
import { translatorsIn } from './translators.mjs'

/**
 * What one file asks of the catalogues.
 * @typedef {object} Usages
 * @property {string} file
 * @property {{ key: string, line: number }[]} keys full keys, written out
 * @property {RegExp[]} patterns keys with a part that is only known when the page is drawn
 * @property {Set<string>} open namespaces of which some key is only known when the page is drawn
 * @property {Set<string>} literals every string of the file: a key may travel as a value
 */

const METHODS = new Set(['rich', 'markup', 'raw', 'has'])

/**
 * Finds the keys that a file hands to translators: `const t = useTranslations('articles')`, then `t('kind.news')`.
 * @param {import('../source-files.mjs').Source} source
 * @param {Map<string, string>} translatorTypes
 * @returns {Usages}
 */
export function readUsages({ file, text }, translatorTypes) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  /** @type {Usages} */
  const usages = { file, keys: [], patterns: [], open: new Set(), literals: new Set() }
  /** @type {Map<string, string>[]} */
  const scopes = []

  /** @param {ts.Node} node */
  const visit = (node) => {
    const opensScope = ts.isSourceFile(node) || ts.isFunctionLike(node) || ts.isBlock(node)
    if (opensScope) scopes.push(new Map())
    for (const [name, namespace] of translatorsIn(node, translatorTypes)) scopes.at(-1)?.set(name, namespace)
    if (ts.isStringLiteralLike(node)) usages.literals.add(node.text)
    if (ts.isCallExpression(node)) use(node)
    ts.forEachChild(node, visit)
    if (opensScope) scopes.pop()
  }

  /** @param {ts.CallExpression} call */
  const use = ({ expression, arguments: [argument] }) => {
    const translator = translatorOf(expression)
    const namespace = translator && scopes.findLast((scope) => scope.has(translator))?.get(translator)
    if (namespace === undefined || !argument) return
    const prefix = namespace ? `${namespace}.` : ''
    for (const part of outcomes(argument)) {
      if (ts.isStringLiteralLike(part)) {
        const line = source.getLineAndCharacterOfPosition(part.getStart()).line + 1
        usages.keys.push({ key: prefix + part.text, line })
      } else if (ts.isTemplateExpression(part)) {
        const texts = [part.head.text, ...part.templateSpans.map((span) => span.literal.text)]
        usages.patterns.push(new RegExp(`^${literally(prefix)}${texts.map(literally).join('.+')}$`))
      } else {
        usages.open.add(namespace)
      }
    }
  }

  visit(source)
  return usages
}

/**
 * The name of the translator in `t(…)` or `t.rich(…)`.
 * @param {ts.Expression} expression
 */
function translatorOf(expression) {
  if (ts.isIdentifier(expression)) return expression.text
  if (!ts.isPropertyAccessExpression(expression) || !METHODS.has(expression.name.text)) return undefined
  return ts.isIdentifier(expression.expression) ? expression.expression.text : undefined
}

/**
 * What an argument can come out as: both arms of `a ? b : c`.
 * @param {ts.Expression} expression
 * @returns {ts.Expression[]}
 */
function outcomes(expression) {
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return outcomes(expression.expression)
  if (!ts.isConditionalExpression(expression)) return [expression]
  return [...outcomes(expression.whenTrue), ...outcomes(expression.whenFalse)]
}

/** @param {string} text */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
