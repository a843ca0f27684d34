/** @typedef {import('./catalogue.mjs').Catalogue} Catalogue */
/** @typedef {import('./usages.mjs').Usages} Usages */

/**
 * Says which keys are used but missing, and which are there but unused.
 * @param {Catalogue} catalogue
 * @param {Usages[]} usages
 */
export function matchUsages(catalogue, usages) {
  const keys = [...catalogue.keys()]
  // A key of which a longer one begins is a branch: `t.raw('kind')` asks for all of it.
  const isBranch = (/** @type {string} */ key) => keys.some((each) => each.startsWith(`${key}.`))
  const missing = usages.flatMap(({ file, keys: used }) =>
    used
      .filter(({ key }) => !catalogue.has(key) && !isBranch(key))
      .map(({ key, line }) => `${file}:${line}: there is no message ${key}`),
  )
  const isUsed = usedIn(usages)
  const unused = keys.filter((key) => !isUsed(key))
  return [...missing, ...(unused.length > 0 ? [`messages used nowhere: ${unused.join(', ')}`] : [])]
}

/**
 * A key counts as used when a file writes it out, when a pattern fits it, or when it stands as a plain string somewhere
 * and its namespace is asked for keys that are only known when the page is drawn.
 * @param {Usages[]} usages
 * @returns {(key: string) => boolean}
 */
function usedIn(usages) {
  const written = new Set(usages.flatMap(({ keys }) => keys.map(({ key }) => key)))
  const patterns = usages.flatMap((each) => each.patterns)
  const open = [...new Set(usages.flatMap((each) => [...each.open]))]
  const literals = new Set(usages.flatMap((each) => [...each.literals]))
  return (key) => {
    const [namespace = '', ...path] = key.split('.')
    return (
      written.has(key) ||
      path.some((_, depth) => written.has([namespace, ...path.slice(0, depth)].join('.'))) ||
      patterns.some((pattern) => pattern.test(key)) ||
      literals.has(key) ||
      open.some((asked) => key.startsWith(`${asked}.`) && literals.has(key.slice(asked.length + 1)))
    )
  }
}
