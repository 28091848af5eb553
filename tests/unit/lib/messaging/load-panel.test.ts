import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import { pageRequests } from '@/lib/messaging/page-requests';

it('brings the panel in the language of the button where the log is silent, which the panel then says', async () => {
  const put = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue([
    { id: 'page-words', js: ['page-words-de.js'] },
  ] as never);
  vi.spyOn(db.settings, 'get').mockReturnValue(new Promise(() => {}) as never);
  expect(await pageRequests.loadPanel({}, { host: 'github.com', tabId: 3 })).toEqual({ ok: true });
  expect(put.mock.calls[0]?.[0]).toMatchObject({ files: expect.arrayContaining(['/panel-words-de.js']) });
});
