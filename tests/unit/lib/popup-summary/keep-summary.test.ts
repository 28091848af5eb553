import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSummary } from '@/lib/popup-summary/keep-summary';
import { makeSummary } from '@/lib/popup-summary/make-summary';

vi.mock('@/lib/popup-summary/make-summary');
vi.mock('@/lib/popup-summary/summary-store');
vi.mock('@/lib/i18n/worker-language', () => ({ speakAsSet: async () => 'en' }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.mocked(makeSummary).mockReset();
});

/** A page tells that it has written. */
const act = () => fakeBrowser.storage.session.set({ pagesWrote: crypto.randomUUID() });

it('is made soon after a write, and the later the longer it took to make', async () => {
  const made = vi.mocked(makeSummary);
  let takes = 0;
  made.mockImplementation(async () => {
    await new Promise((done) => setTimeout(done, takes));
    throw new Error('nobody asks here what it says');
  });
  keepSummary();
  await act();
  await vi.advanceTimersByTimeAsync(60);
  expect(made).toHaveBeenCalledTimes(1);
  takes = 400;
  await act();
  await vi.advanceTimersByTimeAsync(60 + takes);
  expect(made).toHaveBeenCalledTimes(2);
  await act();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made).toHaveBeenCalledTimes(3);
});

it('is made again and again while there is always another write', async () => {
  const made = vi.mocked(makeSummary);
  made.mockImplementation(async () => {
    await new Promise((done) => setTimeout(done, 800));
    throw new Error('nobody asks here what it says');
  });
  keepSummary();
  await act();
  await vi.advanceTimersByTimeAsync(2_000);
  made.mockClear();
  for (let writes = 0; writes < 20; writes++) {
    await act();
    await vi.advanceTimersByTimeAsync(3_000);
  }
  expect(made.mock.calls.length).toBeGreaterThanOrEqual(9);
});
