import { expect, it } from 'vitest';
import { demoAddress, ownAddress } from '@/components/app/demo-address';
import { isDemoAddress } from '@/lib/db/opening/which-log';

it.each(['welcome', 'settings'] as const)('leads from %s into the demo, and back', (from) => {
  const { pathname, search, hash } = new URL(demoAddress(from), 'chrome-extension://winnow/');
  expect(isDemoAddress({ pathname, search })).toBe(true);
  expect(hash).toBe('#/report');
  expect(ownAddress(search)).toBe(`options.html#/${from}`);
});

it.each(['', '?demo', '?demo=wins', '?demo=//elsewhere.example'])('goes back to the checklist from %j', (search) => {
  expect(ownAddress(search)).toBe('options.html#/checklist');
});
