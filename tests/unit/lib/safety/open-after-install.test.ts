import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAfterInstall } from '@/lib/safety/open-after-install';
import { leaveClean, save, startClean } from './a-log';

afterAll(leaveClean);
beforeEach(startClean);

const opened = () => vi.spyOn(fakeBrowser.tabs, 'create');

describe('after the browser says that Winnow is there', () => {
  it('the welcome opens where nothing was ever logged, in one tab', async () => {
    const create = opened();
    await openAfterInstall('install');
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([expect.stringMatching(/options\.html#\/welcome$/)]);
  });

  it('the log opens where there is one', async () => {
    await save('One');
    const create = opened();
    await openAfterInstall('install');
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([expect.stringMatching(/options\.html#\/$/)]);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'nothing opens: %s',
    async (reason) => {
      const create = opened();
      await openAfterInstall(reason);
      expect(create).not.toHaveBeenCalled();
    },
  );
});
