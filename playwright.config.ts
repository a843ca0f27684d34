import { defineConfig, devices } from '@playwright/test'

const { BASE_URL, CHROMIUM, PLAYWRIGHT_REPORT } = process.env

const QUIET = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`)
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: PLAYWRIGHT_REPORT ? [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]] : [['list']],
  use: {
    // `npm run e2e` starts the portal that the tests visit, and says where.
    baseURL: BASE_URL ?? 'http://npm-run-e2e.instead.invalid',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      // Chromium's sandbox does not work for root.
      args: [...QUIET, '--no-first-run', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})
