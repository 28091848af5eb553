import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';

const PROMISED = 250;
let writes: { at: number; text: string }[];
let isFull: boolean;
let left: string | null;

function keeper() {
  return createDraftKeeper<string>({
    keep: async (text) => {
      writes.push({ at: Date.now(), text });
      return isFull ? { ok: false, reason: 'storage-full' } : { ok: true };
    },
    drop: async () => {
      writes.push({ at: Date.now(), text: '' });
      return { ok: true };
    },
    onKept,
    behind: {
      leave: (text) => {
        left = text;
      },
      forget: () => {
        left = null;
      },
    },
  });
}
const onKept = vi.fn<(kept: boolean) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  writes = [];
  isFull = false;
  left = null;
  onKept.mockClear();
});

describe('keeping a draft', () => {
  it('is never more than 250 ms behind someone who does not pause', async () => {
    const draft = keeper();
    const typed = 'a long thought without a breath';
    for (let length = 1; length <= typed.length; length++) {
      draft.change(typed.slice(0, length));
      await vi.advanceTimersByTimeAsync(40);
      if (length * 40 > PROMISED) {
        const kept = writes.at(-1)?.text.length ?? 0;
        expect(length - kept).toBeLessThanOrEqual(PROMISED / 40);
      }
    }
    await vi.advanceTimersByTimeAsync(PROMISED);
    expect(writes.at(-1)?.text).toBe(typed);
    expect(writes.length).toBeLessThan(typed.length / 2);
  });

  it('leaves every letter where a page that ends without a word leaves it, until it is written', async () => {
    const draft = keeper();
    draft.change('half');
    expect(left).toBe('half');
    draft.change('half a');
    expect(left).toBe('half a');
    await vi.advanceTimersByTimeAsync(PROMISED);
    expect(left).toBeNull();
  });

  it('writes at once when the popup goes, and not twice', async () => {
    const draft = keeper();
    draft.change('half a sen');
    draft.flush();
    expect(writes.map(({ text }) => text)).toEqual(['half a sen']);
    draft.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes).toHaveLength(1);
  });

  it('leaves behind what no write has confirmed, until one has', async () => {
    const draft = keeper();
    draft.change('half a sen');
    await vi.advanceTimersByTimeAsync(1000);
    draft.flush();
    expect(left).toBeNull();
    draft.change('half a sentence');
    draft.flush();
    expect(left).toBe('half a sentence');
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toBeNull();
    isFull = true;
    draft.change('half a sentence more');
    await vi.advanceTimersByTimeAsync(1000);
    draft.flush();
    expect(left).toBe('half a sentence more');
    await draft.drop();
    expect(left).toBeNull();
  });

  it('leaves newer words again after a write that is stamped later than they were left', async () => {
    let commit = () => {};
    const leave = vi.fn();
    const draft = createDraftKeeper<string>({
      keep: () =>
        new Promise((resolve) => {
          commit = () => resolve({ ok: true });
        }),
      drop: async () => ({ ok: true }),
      onKept,
      behind: { leave, forget: () => {} },
    });
    draft.change('half');
    await vi.advanceTimersByTimeAsync(PROMISED);
    draft.change('half a');
    leave.mockClear();
    commit();
    await vi.advanceTimersByTimeAsync(0);
    expect(leave.mock.calls).toEqual([['half a']]);
  });

  it('keeps what is typed while a drop waits for a write', async () => {
    const turns: (() => void)[] = [];
    let log: string | null = null;
    const inTurn = (act: () => void) =>
      new Promise<{ ok: true }>((resolve) => {
        turns.push(() => {
          act();
          resolve({ ok: true });
        });
      });
    const draft = createDraftKeeper<string>({
      keep: (text) =>
        inTurn(() => {
          log = text;
        }),
      drop: () =>
        inTurn(() => {
          log = null;
        }),
      onKept,
    });
    draft.change('old');
    await vi.advanceTimersByTimeAsync(PROMISED);
    void draft.drop();
    draft.change('new');
    await vi.advanceTimersByTimeAsync(PROMISED);
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      turn();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(log).toBe('new');
  });

  it('forgets what waits when the draft is dropped', async () => {
    const draft = keeper();
    draft.change('saved as a win');
    await draft.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes.map(({ text }) => text)).toEqual(['']);
  });

  it('drops only after a write that is under way, which would bring it back', async () => {
    let finish = () => {};
    const order: string[] = [];
    const draft = createDraftKeeper<string>({
      keep: () =>
        new Promise((resolve) => {
          finish = () => {
            order.push('kept');
            resolve({ ok: true });
          };
        }),
      drop: async () => {
        order.push('dropped');
        return { ok: true };
      },
      onKept,
      behind: {
        leave: (text) => {
          left = text;
        },
        forget: () => {
          left = null;
        },
      },
    });
    draft.change('x');
    draft.flush();
    const dropped = draft.drop();
    await vi.advanceTimersByTimeAsync(10);
    finish();
    await dropped;
    expect(order).toEqual(['kept', 'dropped']);
  });

  it('tells when a draft could not be kept, and when it can again', async () => {
    const draft = keeper();
    isFull = true;
    draft.change('x');
    await vi.advanceTimersByTimeAsync(PROMISED);
    isFull = false;
    left = null;
    draft.change('xy');
    await vi.advanceTimersByTimeAsync(PROMISED);
    expect(onKept.mock.calls).toEqual([[false], [true]]);
  });
});
