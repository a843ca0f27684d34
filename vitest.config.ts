import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const SOURCES = '{app,components,lib,prisma,scripts}'

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // Next's own compiler lets the server import it; everywhere else it throws.
      'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    // Left to itself, it keeps one core free: on two, files then run one after another.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${SOURCES}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.db.test.ts'],
          // Rules keep no state: reading their modules anew for each file takes as long as the tests.
          isolate: false,
          restoreMocks: true,
          // Some hold a rule for thousands of inputs; on a busy machine that takes a while.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [`${SOURCES}/**/*.db.test.ts`],
          globalSetup: 'prisma/testing/global-setup.ts',
          setupFiles: 'prisma/testing/worker-database.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // It imports `next/server` as a bundler would find it, and Node does not.
          server: { deps: { inline: ['next-auth'] } },
        },
      },
    ],
  },
})
