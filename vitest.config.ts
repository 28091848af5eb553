import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], setupFiles: ['fake-indexeddb/auto'] },
      },
      { plugins: [WxtVitest()], test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
    ],
  },
});
