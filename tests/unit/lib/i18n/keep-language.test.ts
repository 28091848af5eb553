import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '@/lib/db/settings';
import { tellOnce } from '@/lib/db/watching/tell-worker';
import { keepLanguage } from '@/lib/i18n/keep-language';
import { workerDe } from '@/lib/i18n/packs/worker-de';
import { language } from '@/lib/i18n/say';
import { speak } from '@/lib/i18n/words';
import { emptyLog } from '../../empty-log';

beforeEach(() => fakeBrowser.reset());

afterEach(async () => {
  speak(undefined);
  await emptyLog();
});

it('what was left with the browser is left anew once for each change of the language, and tried again where it failed', async () => {
  const left: string[] = [];
  const leave = vi.fn(async (now: string) => {
    left.push(`${now} in ${language()}`);
  });
  const fails = vi.fn(async () => {}).mockRejectedValueOnce(new Error('the browser is busy'));
  keepLanguage({ de: workerDe }, leave, fails);
  await vi.waitFor(() => expect(fails).toHaveBeenCalledTimes(1), 10_000);
  tellOnce();
  await vi.waitFor(() => expect(fails).toHaveBeenCalledTimes(2), 10_000);
  await changeSettings({ language: 'de' });
  tellOnce();
  await vi.waitFor(() => expect(fails).toHaveBeenCalledTimes(3), 10_000);
  tellOnce();
  await changeSettings({ language: 'en' });
  tellOnce();
  await vi.waitFor(() => expect(fails).toHaveBeenCalledTimes(4), 10_000);
  expect(left).toEqual(['en in en', 'en in en', 'de in de', 'en in en']);
});
