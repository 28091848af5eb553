import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('in the worker', () => {
  beforeEach(async () => {
    vi.resetModules();
    const worker = await import('@/lib/policy/read-policy');
    worker.keepPolicy();
    isOff = async () => (await worker.readPolicy()).policy.captureDisabled;
  });
  let isOff: () => Promise<boolean>;

  it('is asked for once, and again after each change of it', async () => {
    const asked = vi.spyOn(fakeBrowser.storage.managed, 'get');
    expect([await isOff(), await isOff()]).toEqual([false, false]);
    expect(asked).toHaveBeenCalledOnce();
    await fakeBrowser.storage.managed.set({ captureDisabled: true });
    expect([await isOff(), await isOff()]).toEqual([true, true]);
    await fakeBrowser.storage.managed.set({ captureDisabled: false });
    expect(await isOff()).toBe(false);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('holds no answer that was on its way when it changed', async () => {
    let answer = (_found: object) => {};
    const asked = new Promise<object>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementationOnce(() => asked);
    const before = isOff();
    await fakeBrowser.storage.managed.set({ captureDisabled: true });
    answer({});
    await before;
    expect(await isOff()).toBe(true);
  });

  it('holds no refusal', async () => {
    await fakeBrowser.storage.managed.set({ captureDisabled: true });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('no'));
    expect([await isOff(), await isOff()]).toEqual([false, true]);
  });
});
