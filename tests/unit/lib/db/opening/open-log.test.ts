import { Dexie } from 'dexie';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { openLog, probeWrite } from '@/lib/db/opening/open-log';
import { emptyLog } from '../../../empty-log';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyLog();
});

afterAll(() => {
  vi.restoreAllMocks();
});

describe('opening the log', () => {
  it('is undefined when it is open', async () => {
    expect(await openLog()).toBeUndefined();
  });

  it('is blocked while another page holds an older version', async () => {
    vi.spyOn(db, 'open').mockReturnValue(new Promise(() => {}) as never);
    const opening = openLog();
    (db.on('blocked') as unknown as { fire: (event: unknown) => void }).fire({});
    expect(await opening).toBe('blocked');
  });

  it.each([
    ['InvalidStateError', true, 'forbidden'],
    ['InvalidStateError', false, 'unopened'],
    ['SecurityError', false, 'forbidden'],
    ['UnknownError', true, 'unopened'],
  ])('tells %s, in private %s, as %s', async (name, inIncognitoContext, told) => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext } });
    vi.spyOn(db, 'open').mockReturnValue(Dexie.Promise.reject(new DOMException('no', name)));
    expect(await openLog()).toBe(told);
    Reflect.deleteProperty(fakeBrowser, 'extension');
  });

  it('gives up after half a minute', async () => {
    vi.useFakeTimers();
    vi.spyOn(db, 'open').mockReturnValue(new Promise(() => {}) as never);
    const opening = openLog();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await opening).toBe('unopened');
  });
});

describe('the probe', () => {
  it('writes, and leaves nothing', async () => {
    expect(await probeWrite()).toBeUndefined();
    expect(await db.settings.count()).toBe(0);
  });

  it('says that a closed connection refuses', async () => {
    vi.spyOn(db.backendDB(), 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await probeWrite()).toBe('storage-failed');
  });
});
