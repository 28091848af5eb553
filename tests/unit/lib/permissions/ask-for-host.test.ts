import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { giveBackAll } from '@/lib/permissions/ask-for-host';
import { aBrowser } from './a-browser';

it('gives back what the user granted, and nothing that comes with Winnow', async () => {
  aBrowser({ granted: ['https://github.com/*', 'https://git.example.com/*', 'https://jira.example.com:8443/*'] });
  const remove = vi.spyOn(browser.permissions, 'remove').mockResolvedValue(true as never);
  expect(await giveBackAll()).toBe(true);
  expect(remove).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://git.example.com/*', 'https://jira.example.com:8443/*'],
  });
});

it('asks the browser for nothing where nothing was granted, and says where it refuses', async () => {
  aBrowser({ granted: ['https://github.com/*'] });
  const remove = vi.spyOn(browser.permissions, 'remove').mockRejectedValue(new Error('no'));
  expect(await giveBackAll()).toBe(true);
  expect(remove).not.toHaveBeenCalled();
  aBrowser({ granted: ['https://git.example.com/*'] });
  vi.spyOn(browser.permissions, 'remove').mockRejectedValue(new Error('no'));
  expect(await giveBackAll()).toBe(false);
  vi.spyOn(browser.permissions, 'getAll').mockRejectedValue(new Error('no'));
  expect(await giveBackAll()).toBe(false);
});
