import { describe, expect, it } from 'vitest';
import { isDemo, isDemoAddress } from '@/lib/db/opening/which-log';

describe('the log that a page works on', () => {
  it.each([
    ['/options.html', '?demo=welcome', true],
    ['/options.html', '?demo', true],
    ['/options.html', '', false],
    ['/options.html', '?demolition=1', false],
    // Only a page of the app is the demo: the worker and the popup write what the user saves.
    ['/popup.html', '?demo=welcome', false],
    ['/background.js', '?demo', false],
    ['/', '?demo', false],
  ])('%s%s', (pathname, search, expected) => {
    expect(isDemoAddress({ pathname, search })).toBe(expected);
  });

  it('is the user’s own where there is no address', () => {
    expect(isDemo).toBe(false);
  });
});
