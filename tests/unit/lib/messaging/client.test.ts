import { describe, expect, it } from 'vitest';
import { askOver, type Line, sendOver } from '@/lib/messaging/client';

const KILLED = [
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed',
  'No response',
];

/** A worker that is killed `failures` times before it answers. */
function aLine(failures: number, words = KILLED[0], alive: () => boolean = () => true) {
  const bodies: unknown[] = [];
  const pauses: number[] = [];
  const deliver = async (_type: string, body: unknown) => {
    bodies.push(body);
    if (bodies.length <= failures) throw new Error(words);
    return { ok: true, saved: true };
  };
  // The long pause is the patience with a silent worker; here it never runs out.
  const pause = (ms: number) => {
    if (ms > 5000) return new Promise<void>(() => undefined);
    pauses.push(ms);
    return Promise.resolve();
  };
  return { line: { deliver, isAlive: alive, pause } as Line, bodies, pauses };
}

describe("a page's first question", () => {
  it('is asked once and without a clock where the worker answers', async () => {
    const { line, bodies } = aLine(0);
    const pause = () => Promise.reject(new Error('a clock'));
    expect(await askOver({ ...line, pause }, 'isSaved', { key: 'k' })).toEqual({ ok: true, saved: true });
    expect(bodies).toEqual([{ key: 'k' }]);
  });

  it.each(KILLED)('is asked like any other after "%s"', async (words) => {
    const { line, bodies } = aLine(3, words);
    expect(await askOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: true, saved: true });
    expect(bodies).toHaveLength(4);
  });

  it('finds out that the extension was updated under the page', async () => {
    const { line, bodies } = aLine(99, 'Extension context invalidated.', () => false);
    expect(await askOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: false, reason: 'updated' });
    expect(bodies).toHaveLength(1);
  });
});

describe('a request to the worker', () => {
  it('needs one try when the worker is there', async () => {
    const { line, bodies } = aLine(0);
    expect(await sendOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: true, saved: true });
    expect(bodies).toEqual([{ key: 'k' }]);
  });

  it.each(KILLED)('is asked again, word for word, after "%s"', async (words) => {
    const { line, bodies, pauses } = aLine(3, words);
    expect(await sendOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: true, saved: true });
    expect(bodies).toEqual(Array.from({ length: 4 }, () => ({ key: 'k' })));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  it('gives up after five tries and says so', async () => {
    const { line, bodies } = aLine(99);
    expect(await sendOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: false, reason: 'unreachable' });
    expect(bodies).toHaveLength(5);
  });

  it('is asked again when the worker says nothing at all', async () => {
    let tries = 0;
    const deliver = () => (++tries < 3 ? new Promise(() => undefined) : Promise.resolve({ ok: true, saved: false }));
    const line = { deliver, isAlive: () => true, pause: () => Promise.resolve() } as Line;
    expect(await sendOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: true, saved: false });
  });

  it('stops at once when the extension was updated under the page', async () => {
    const invalidated = aLine(99, 'Extension context invalidated.');
    expect(await sendOver(invalidated.line, 'isSaved', { key: 'k' })).toEqual({ ok: false, reason: 'updated' });
    expect(invalidated.bodies).toHaveLength(1);

    const gone = aLine(0, undefined, () => false);
    expect(await sendOver(gone.line, 'isSaved', { key: 'k' })).toEqual({ ok: false, reason: 'updated' });
    expect(gone.bodies).toHaveLength(0);
  });

  it('brings a refusal back as it is, without asking twice', async () => {
    let tries = 0;
    const deliver = async () => {
      tries += 1;
      return { ok: false, reason: 'storage-full' };
    };
    const line = { deliver, isAlive: () => true, pause: () => new Promise(() => undefined) } as unknown as Line;
    expect(await sendOver(line, 'isSaved', { key: 'k' })).toEqual({ ok: false, reason: 'storage-full' });
    expect(tries).toBe(1);
  });
});
