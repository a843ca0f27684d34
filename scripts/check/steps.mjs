/** @typedef {{ name: string, command: string[] }} Step */

/**
 * The compiler and the linter need the types that Prisma and Next write.
 * @type {Step}
 */
export const PREPARATION = { name: 'generated-types', command: ['node', 'scripts/check/generated-types.mjs'] }

/**
 * The longest first, so that two workers end together.
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'migrations', command: ['node', 'scripts/check/migrations.mjs'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  },
  { name: 'unused', command: ['knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'imports', command: ['node', 'scripts/check/imports.mjs'] },
  { name: 'messages', command: ['node', 'scripts/check/messages.mjs'] },
]
