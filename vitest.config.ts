import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Vitest 5 reports a failure with Map.groupBy, which Node 20 lacks: without this a red run says nothing.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Built for the browser; here it is read as it is written.
        resolve: { alias: { '/coach.js': fileURLToPath(new URL('tests/unit/coach-script.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // A new process for each file costs more than its tests.
          isolate: false,
          setupFiles: ['tests/unit/leave-clean.ts'],
          // Each look that finds nothing yet would print the whole page for an error that nobody sees: half the time of
          // what waits. DEBUG_PRINT_LIMIT=7000 shows it.
          env: { DEBUG_PRINT_LIMIT: process.env.DEBUG_PRINT_LIMIT ?? '0' },
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
});
