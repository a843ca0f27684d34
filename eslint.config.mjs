import js from '@eslint/js'
import a11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'
import { plenary } from './scripts/lint-rules/index.mjs'

const TESTS = ['**/*.test.{ts,tsx}', 'e2e/**']
const OUTSIDE = [...TESTS, 'scripts/**', 'prisma/{factories,testing}/**', '*.config.{ts,mjs}']

const IN_THE_BROWSER = ['components/{articles/editor,articles/desk,assignments,auth,editorial,forms}/**']

// Next finds these by their default export; so do the other tools' configuration files.
const NEEDS_DEFAULT_EXPORT = [
  'app/**/{page,layout,template,default,loading,error,global-error,not-found,forbidden,unauthorized}.tsx',
  'app/**/{sitemap,robots,manifest,icon,apple-icon,opengraph-image}.{ts,tsx}',
  'lib/i18n/request.ts',
  '*.config.{ts,mjs}',
  'e2e/**/global-*.ts',
  'scripts/bench/bare-next/next.config.mjs',
]

/** @param {string} selector @param {string} message */
const banned = (selector, message) => ({ selector, message })

const defaultExport = banned(
  'ExportDefaultDeclaration',
  'Export it by name: only what Next or a tool finds by default export may have one.',
)
const clock = [
  banned(
    ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    'Take `now` as an argument, or ask currentTime() of lib/core/clock.ts.',
  ),
  banned(
    'MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="performance"][property.name="now"]',
    'Take `now` as an argument, or ask lib/core/clock.ts.',
  ),
  banned(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Use crypto, or take the number as an argument.',
  ),
]
const environment = banned(
  'MemberExpression[object.name="process"][property.name="env"]',
  'Ask env() of lib/platform/env.ts, which has checked it.',
)

export default defineConfig(
  globalIgnores([
    '.next/',
    'build/',
    '.data/',
    'lib/platform/db/generated/',
    'public/',
    'test-results/',
    'playwright-report/',
    'next-env.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { plenary },
    rules: {
      'plenary/file-names': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', importNames: ['env'], message: 'Ask env() of lib/platform/env.ts.' }] },
      ],
      'no-restricted-syntax': ['error', defaultExport, environment, ...clock],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A text field of a form is a string, whatever the type of FormData allows.
      '@typescript-eslint/no-base-to-string': [
        'error',
        { ignoredTypeNames: ['Error', 'File', 'RegExp', 'URL', 'URLSearchParams'] },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Server Actions and route handlers are async by contract, with or without something to await.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    files: ['**/*.tsx'],
    extends: [{ ...react.configs.flat.recommended }, { ...react.configs.flat['jsx-runtime'] }, a11y.flatConfigs.strict],
    plugins: hooks.configs.flat.recommended.plugins,
    settings: { react: { version: 'detect' } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react/prop-types': 'off', // the types say it
      'react/self-closing-comp': 'error',
      'react/jsx-boolean-value': 'error',
      'react/jsx-no-useless-fragment': ['error', { allowExpressions: true }],
    },
  },
  // The rules of the React compiler are dear, and about components that live on in the browser.
  { files: IN_THE_BROWSER, extends: [hooks.configs.flat.recommended] },
  { files: ['**/*.tsx'], ignores: TESTS, rules: { 'plenary/words-in-catalogues': 'error' } },

  // Where the world is read on purpose.
  { files: ['lib/core/clock.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport, environment] } },
  { files: ['lib/platform/env.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport, ...clock] } },
  { files: NEEDS_DEFAULT_EXPORT, rules: { 'no-restricted-syntax': ['error', environment, ...clock] } },
  { files: OUTSIDE, ignores: NEEDS_DEFAULT_EXPORT, rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  { files: ['*.config.{ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'prisma/seed/**'], rules: { 'no-console': 'off' } },

  // Plain JavaScript: the compiler checks it too, but values from outside have no types there.
  {
    files: ['**/*.{mjs,cjs}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  { files: ['**/*.cjs'], extends: [ts.configs.disableTypeChecked], languageOptions: { sourceType: 'commonjs' } },
)
