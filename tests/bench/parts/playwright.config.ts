import { defineConfig } from '@playwright/test';

const isLong = Boolean(process.env.WINNOW_LONG);

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../../test-results',
  // In short no figure is judged but ratios that are far from their limits: two may share two cores.
  workers: isLong ? 1 : 2,
  retries: 0,
  timeout: 10 * 60_000,
  reporter: 'list',
});
