import { defineConfig } from '@playwright/test';

// One seed for the runner and its workers: they must choose the same tests.
if (!process.env.WINNOW_SEED) {
  process.env.WINNOW_SEED = String(Date.now() % 2 ** 32);
  process.stdout.write(`seed ${process.env.WINNOW_SEED}\n`);
}

// A test waits for most of its time: three share two cores well. One that needs its second try is listed as flaky: a finding to mend.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 3,
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
});
