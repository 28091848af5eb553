import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayCaptureAt, readPolicy, watchPolicy } from '@/lib/policy/read-policy';

beforeEach(() => fakeBrowser.reset());
afterEach(() => fakeBrowser.reset());

it('reads nothing where nothing is set, and where the browser has no such place', async () => {
  expect((await readPolicy()).policy.captureDisabled).toBe(false);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect((await readPolicy()).ignored).toEqual([]);
});

it.each<[Record<string, unknown>, string, boolean]>([
  [{}, 'https://github.com/acme/orchard/pull/7', true],
  [{ captureDisabled: true }, 'https://github.com/acme/orchard/pull/7', false],
  [{ captureDisabled: true }, '', false],
  [{ allowedHosts: ['https://git.acme.example'] }, 'https://git.acme.example/acme/orchard/pull/7', true],
  [{ allowedHosts: ['https://git.acme.example'] }, 'https://git.acme.example.evil.example/', false],
  [{ allowedHosts: ['https://git.acme.example'] }, 'http://git.acme.example/', false],
  [{ allowedHosts: [] }, '', true],
])('with %j set, the page %s may be saved: %s', async (managed, address, may) => {
  await fakeBrowser.storage.managed.set(managed);
  expect(await mayCaptureAt(address)).toBe(may);
});

it('hears of changes there and of no others, until it stops', async () => {
  const heard = vi.fn();
  const stop = watchPolicy(heard);
  await fakeBrowser.storage.local.set({ captureDisabled: true });
  expect(heard).not.toHaveBeenCalled();
  await fakeBrowser.storage.managed.set({ captureDisabled: true });
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await fakeBrowser.storage.managed.set({ captureDisabled: false });
  expect(heard).toHaveBeenCalledOnce();
});
