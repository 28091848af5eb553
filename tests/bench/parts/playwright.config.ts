import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../../test-results',
  workers: 1,
  retries: 0,
  timeout: 10 * 60_000,
  reporter: 'list',
});
