// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { readWhole } from '@/lib/sites/read-whole';
import { aCapture } from '../../components/page-button/a-capture';

const url = new URL(aCapture.identity.url);
const unasked = async () => ({ ok: false, reason: 'unreachable' }) as const;
const read = (readFurther?: () => Promise<typeof aCapture>) =>
  readWhole(url, document, () => ({ read: () => aCapture, ...(readFurther && { readFurther }) }), unasked);

afterEach(() => vi.useRealTimers());

it('is what the site answers, else what the page says, else nothing', async () => {
  const answered = { ...aCapture, title: 'By the answer' };
  expect(await read(async () => answered)).toEqual(answered);
  expect(await read(() => Promise.reject(new Error('odd')))).toEqual(aCapture);
  expect(await read()).toEqual(aCapture);
  expect(await readWhole(url, document, () => null, unasked)).toBeNull();
  expect(await readWhole(url, document, () => ({ read: () => null, readFurther: async () => answered }))).toBeNull();
});

it('waits 4 s for the answer, then says that this is the page alone', async () => {
  vi.useFakeTimers();
  const reading = read(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(4000);
  expect(await reading).toEqual({ ...aCapture, cautions: [...aCapture.cautions, 'page-only'] });
});
