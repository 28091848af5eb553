import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, SAVE_AFTER_MS, type Unwritten, WinEdits } from '@/components/wins/editor/win-edits';
import type { Outcome } from '@/lib/db/outcome';
import { changedRecord } from '@/lib/domain/record';
import type { Win } from '@/lib/domain/win/win';
import { aWin } from '../../../lib/domain/a-win';

/** A log of one win: what is written shows when `show` is called, as a live query would. */
function aLog(start: Win = aWin()) {
  let stored = start;
  let linked: string[] = [];
  let answer: Outcome | null = null;
  const written: Unwritten[] = [];
  const save = async (changes: Unwritten): Promise<Outcome> => {
    await Promise.resolve();
    if (answer) return answer;
    written.push(changes);
    const { behaviourIds, linkedBefore: _, ...fields } = changes;
    linked = behaviourIds ?? linked;
    stored = changedRecord<Win>(stored, fields, { now: new Date(), installationId: 'here' });
    return { ok: true };
  };
  const edits = new WinEdits(save);
  return {
    edits,
    written,
    refuse: (reason: 'storage-full' | null) => {
      answer = reason === null ? null : { ok: false, reason };
    },
    changeElsewhere: (changes: Partial<Win>) => {
      stored = changedRecord(stored, changes, { now: new Date(), installationId: 'there' });
    },
    show: () => edits.see({ win: stored, behaviourIds: linked.toReversed() }),
    shown: () => ({ ...stored, behaviourIds: linked, ...edits.now().values }),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') });
});

describe('what is typed about a win', () => {
  it('is written a moment behind the keys, and says so only then', async () => {
    const log = aLog();
    log.edits.change({ title: 'O' });
    log.edits.change({ title: 'On' });
    expect(log.edits.now().state).toBe('saving');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(log.written).toEqual([{ title: 'On' }]);
    expect(log.edits.now().state).toBe('saved');
  });

  it('waits at most 250 milliseconds, also for someone who does not pause', async () => {
    expect(SAVE_AFTER_MS).toBeLessThanOrEqual(250);
    const log = aLog();
    for (let length = 1; length <= 40; length++) {
      log.edits.change({ did: 'a'.repeat(length) });
      await vi.advanceTimersByTimeAsync(40);
      if (length * 40 > 250) expect(length - (log.written.at(-1)?.did?.length ?? 0)).toBeLessThanOrEqual(250 / 40);
    }
  });

  it('is announced at every change, so that it can be left where a page that ends leaves it', () => {
    const log = aLog();
    const heard: (Changes | null)[] = [];
    log.edits.afterChange = () => heard.push(log.edits.unkept);
    log.edits.change({ title: 'O' });
    log.edits.change({ title: 'On' });
    expect(heard).toEqual([{ title: 'O' }, { title: 'On' }]);
  });

  it('is written at once when asked, and only once', async () => {
    const log = aLog();
    log.edits.change({ title: 'One outbox', did: 'I moved it' });
    await Promise.all([log.edits.flush(), log.edits.flush()]);
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS * 2);
    expect(log.written).toEqual([{ title: 'One outbox', did: 'I moved it' }]);
    expect(log.edits.unkept).toBeNull();
  });

  it('stays on the screen until the log shows it back', async () => {
    const log = aLog();
    log.edits.change({ title: 'One outbox' });
    await log.edits.flush();
    expect(log.edits.now().values).toEqual({ title: 'One outbox' });
    log.show();
    expect(log.edits.now().values).toEqual({});
    expect(log.shown().title).toBe('One outbox');
  });

  it('is not thrown back by the log while typing goes on', async () => {
    const log = aLog();
    log.edits.change({ title: 'One' });
    await log.edits.flush();
    log.edits.change({ title: 'One outbox' });
    log.show();
    expect(log.shown().title).toBe('One outbox');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    log.show();
    expect(log.shown().title).toBe('One outbox');
    expect(log.edits.now().values).toEqual({});
  });

  it('never touches a field that another tab changed', async () => {
    const log = aLog();
    log.edits.change({ title: 'One outbox' });
    log.changeElsewhere({ outcome: 'Two teams adopted it' });
    await log.edits.flush();
    log.show();
    expect(log.written).toEqual([{ title: 'One outbox' }]);
    expect(log.shown()).toMatchObject({ title: 'One outbox', outcome: 'Two teams adopted it' });
  });

  it('holds the behaviours until the log shows them, in whatever order', async () => {
    const log = aLog();
    log.edits.change({ behaviourIds: ['unblock', 'mentor'] });
    await log.edits.flush();
    expect(log.written).toEqual([{ behaviourIds: ['unblock', 'mentor'], linkedBefore: [] }]);
    log.show();
    expect(log.edits.now().values).toEqual({});
  });

  it('says with the behaviours which ones were there to be seen, whatever the log has shown since', async () => {
    const log = aLog();
    const linkElsewhere = (behaviourIds: string[]) => log.edits.see({ win: aWin(), behaviourIds });
    linkElsewhere(['mentor']);
    log.edits.change({ behaviourIds: ['mentor', 'unblock'] });
    linkElsewhere(['mentor', 'proposal']);
    log.edits.change({ behaviourIds: ['unblock'] });
    expect(log.edits.unkept).toEqual({ behaviourIds: ['unblock'], linkedBefore: ['mentor'] });
    log.refuse('storage-full');
    await log.edits.flush();
    log.refuse(null);
    const flushed = log.edits.flush();
    log.edits.change({ behaviourIds: [] });
    await flushed;
    expect(log.written).toEqual([{ behaviourIds: ['unblock'], linkedBefore: ['mentor'] }]);
    await log.edits.flush();
    expect(log.written.at(-1)).toEqual({ behaviourIds: [], linkedBefore: ['unblock'] });
  });

  it('gives way to a later edit of the same field elsewhere', async () => {
    const log = aLog();
    log.edits.change({ title: 'Mine' });
    await log.edits.flush();
    vi.advanceTimersByTime(5);
    log.changeElsewhere({ title: 'Theirs, later' });
    log.show();
    expect(log.shown().title).toBe('Theirs, later');
  });

  it('is kept here and told when it cannot be written, and written on the next try', async () => {
    const log = aLog();
    log.refuse('storage-full');
    log.edits.change({ title: 'One outbox' });
    await log.edits.flush();
    expect(log.edits.now()).toMatchObject({ state: 'not-saved', reason: 'storage-full' });
    expect(log.edits.unkept).toEqual({ title: 'One outbox' });
    log.show();
    expect(log.shown().title).toBe('One outbox');
    log.refuse(null);
    log.edits.change({ did: 'I moved it' });
    await log.edits.flush();
    expect(log.written).toEqual([{ title: 'One outbox', did: 'I moved it' }]);
    expect(log.edits.now()).toMatchObject({ state: 'saved', reason: null });
  });
});
