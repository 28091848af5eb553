import { defineConfig } from '@playwright/test';

// Two cores gain nothing from a second browser. A test that needs its second try is listed as flaky: a finding to mend.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
});
