import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** @typedef {import('dependency-cruiser').IModule} Module */

// The reader's pages lose Next's scripts on their way out, so nothing that waits for those scripts may be drawn on them.
const ROOTS = /^app\/(\(public\)\/|(layout|not-found|forbidden|unauthorized)\.tsx$)/
const SCRIPTED = new Map([
  ['Suspense', 'what it holds arrives hidden and is shown by a script'],
  ['NextIntlClientProvider', 'it is a client component'],
])

/**
 * Says what on the reader's pages, or in anything that they draw, would need the framework in the browser.
 * @param {string} root
 * @param {Module[]} modules
 */
export function heavyPages(root, modules) {
  return drawnByPublicPages(modules).flatMap((file) => {
    const loading = /^app\/\(public\)\/.*\bloading\.tsx$/.test(file) ? ['a loading file suspends its page'] : []
    const found = [...loading, ...scriptedParts(path.join(root, file))]
    return found.map((what) => `public-pages-stay-plain: ${file}\n  ${what}.`)
  })
}

/** @param {Module[]} modules */
function drawnByPublicPages(modules) {
  const bySource = new Map(modules.map((module) => [module.source, module]))
  const drawn = new Set(modules.map((module) => module.source).filter((source) => ROOTS.test(source)))
  for (const source of drawn) {
    for (const { resolved, dependencyTypes } of bySource.get(source)?.dependencies ?? []) {
      if (/^(app|components|lib)\/.*\.tsx?$/.test(resolved) && !dependencyTypes.includes('type-only'))
        drawn.add(resolved)
    }
  }
  return [...drawn]
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function scriptedParts(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  /** @type {string[]} */
  const found = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      /^use (client|server)$/.test(node.expression.text)
    ) {
      found.push(`'${node.expression.text}' needs the framework in the browser`)
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText(source).replace(/^React\./, '')
      if (SCRIPTED.has(name)) found.push(`<${name}>: ${SCRIPTED.get(name)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
