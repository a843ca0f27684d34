import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from '../../.dependency-cruiser.cjs'

/**
 * Follows the imports of these files and folders below `root` and holds the import rules against them.
 * @param {string} root
 * @param {string[]} files
 */
export async function cruiseTree(root, files) {
  const fileName = path.join(root, 'tsconfig.json')
  /** @type {import('dependency-cruiser').ICruiseOptions} */
  const options = {
    .../** @type {import('dependency-cruiser').ICruiseOptions} */ (rules.options),
    baseDir: root,
    tsConfig: { fileName },
    ruleSet: /** @type {import('dependency-cruiser').IFlattenedRuleSet} */ ({ forbidden: rules.forbidden }),
    validate: true,
  }
  const { output } = await cruise(files, options, {}, { tsConfig: extractTsConfig(fileName) })
  if (typeof output === 'string') throw new Error(output)
  return { modules: output.modules, violations: output.summary.violations }
}
