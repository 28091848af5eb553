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

const PURE = ['tests/unit/lib/{domain,ladders,i18n}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: PURE,
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        // What holds no state may share a thread: a new one for each file costs more than its tests.
        test: { name: 'unit of what is pure', include: PURE, isolate: false, testTimeout: 30_000 },
      },
      { plugins: [WxtVitest()], test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
    ],
  },
});
