import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createEditQueue, type Edits } from '@/components/page-button/panel/edit-queue';
import { aPromise, settle } from '../a-worker';

type Reply = { ok: true } | { ok: false; reason: string };

function aQueue(keep: (edits: Edits) => Promise<Reply>) {
  const states: string[] = [];
  const queue = createEditQueue<string>({ keep, onState: (state) => states.push(state) });
  return { queue, states };
}

describe('what is typed in the panel', () => {
  it('is sent a quarter of a second after the last key, once', async () => {
    vi.useFakeTimers();
    const keep = vi.fn(async (): Promise<Reply> => ({ ok: true }));
    const { queue, states } = aQueue(keep);
    for (const outcome of ['a', 'ab', 'abc']) queue.add({ outcome });
    await vi.advanceTimersByTimeAsync(249);
    expect(keep).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(keep.mock.calls).toEqual([[{ outcome: 'abc' }]]);
    expect(states).toEqual(['sending', 'kept']);
    vi.useRealTimers();
  });

  it('is sent every second while somebody types on and on', async () => {
    vi.useFakeTimers();
    const keep = vi.fn(async (_: Edits): Promise<Reply> => ({ ok: true }));
    const { queue } = aQueue(keep);
    for (let key = 1; key <= 25; key += 1) {
      queue.add({ outcome: 'x'.repeat(key) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(keep.mock.calls.map(([{ outcome }]) => outcome?.length)).toEqual([10, 20]);
    await vi.advanceTimersByTimeAsync(150);
    expect(keep.mock.calls.at(-1)).toEqual([{ outcome: 'x'.repeat(25) }]);
  });

  it('waits for the message under way and never overtakes it', async () => {
    const first = aPromise<Reply>();
    const sent: Edits[] = [];
    const { queue } = aQueue((edits) => {
      sent.push(edits);
      return sent.length === 1 ? first.promise : Promise.resolve({ ok: true });
    });
    queue.add({ outcome: 'one' });
    const flushed = queue.flush();
    queue.add({ outcome: 'two', role: 'drove' });
    void queue.flush();
    expect(sent).toEqual([{ outcome: 'one' }]);
    first.keep({ ok: true });
    await flushed;
    expect(sent).toEqual([{ outcome: 'one' }, { outcome: 'two', role: 'drove' }]);
  });

  it('goes along with the next edit when it was refused, the newer value first', async () => {
    const sent: Edits[] = [];
    let isDown = true;
    const { queue, states } = aQueue(async (edits) => {
      sent.push(edits);
      return isDown ? { ok: false, reason: 'unreachable' } : { ok: true };
    });
    queue.add({ outcome: 'one', role: 'advised' });
    await queue.flush();
    expect(states.at(-1)).toBe('failed');
    isDown = false;
    queue.add({ outcome: 'two' });
    await queue.flush();
    expect(sent.at(-1)).toEqual({ outcome: 'two', role: 'advised' });
    expect(states.at(-1)).toBe('kept');
  });

  it('is sent at once when the page goes, and again in order if the page stays after all', async () => {
    const first = aPromise<Reply>();
    const sent: Edits[] = [];
    const { queue } = aQueue((edits) => {
      sent.push(edits);
      return sent.length === 1 ? first.promise : Promise.resolve({ ok: true });
    });
    queue.add({ outcome: 'one' });
    void queue.flush();
    queue.add({ outcome: 'two' });
    queue.hurry();
    expect(sent).toEqual([{ outcome: 'one' }, { outcome: 'two' }]);
    first.keep({ ok: true });
    await settle();
    expect(sent.at(-1)).toEqual({ outcome: 'two' });
  });

  it('ends as the last value of every field, whatever is refused on the way', async () => {
    const edit = fc.record(
      { outcome: fc.string(), role: fc.constantFrom('drove' as const, 'advised' as const, null) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(edit, fc.boolean(), fc.boolean())), async (steps) => {
        let kept: Edits = {};
        let isDown = false;
        const { queue } = aQueue(async (edits) => {
          if (isDown) return { ok: false, reason: 'unreachable' };
          kept = { ...kept, ...edits };
          return { ok: true };
        });
        for (const [edits, isRefused, isFlushed] of steps) {
          isDown = isRefused;
          queue.add(edits);
          if (isFlushed) await queue.flush();
        }
        isDown = false;
        await queue.flush();
        expect(kept).toEqual(Object.assign({}, ...steps.map(([edits]) => edits)));
      }),
    );
  });
});
