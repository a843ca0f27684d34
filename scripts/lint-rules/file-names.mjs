import path from 'node:path'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Files and folders are written in kebab-case, so that a path is the same on every file system. The brackets of route
 * segments and groups do not count.
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileNames = {
  meta: { type: 'layout', schema: [], messages: { wrong: '"{{part}}" is not kebab-case: rename it.' } },
  create(context) {
    return {
      Program(node) {
        const wrong = path.relative(context.cwd, context.filename).split(path.sep).find(isWrong)
        if (wrong) context.report({ node, messageId: 'wrong', data: { part: wrong } })
      },
    }
  },
}

/** @param {string} part one folder or file name */
function isWrong(part) {
  const bare = part.replace(/^\.|^[[(]+(\.{3})?|[\])]+$/g, '')
  return !bare.split('.').every((word) => KEBAB.test(word))
}
