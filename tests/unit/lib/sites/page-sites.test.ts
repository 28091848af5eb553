import { afterEach, expect, it } from 'vitest';
import { adapterFor, listFor } from '@/lib/sites/adapters';
import { pageSites, withSites } from '@/lib/sites/page-sites';
import { recognisePage } from '@/lib/sites/recognise';

afterEach(() => {
  globalThis.winnowSites = undefined;
});

it('comes before what needs it, so that the page answers with what was asked for', () => {
  expect(withSites('/page-reader.js')).toEqual(['/page-sites.js', '/page-reader.js']);
});

it('is told when it did not come', () => {
  expect(pageSites).toThrow('did not come');
  globalThis.winnowSites = { adapterFor, listFor, recognisePage };
  expect(pageSites().adapterFor).toBe(adapterFor);
});
