import { describe, expect, it } from 'vitest';
import { isEvident, isStanding, newestFirst, shareable, sinceDay } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win/win';
import { logged } from './a-win';

const TODAY = '2026-11-23';

describe('what may be handed over', () => {
  it('leaves out private and confidential wins', () => {
    const open = logged([]);
    const log = [open, logged([], { visibility: 'private' }), logged([], { confidential: true })];
    expect(shareable(log)).toEqual([open]);
  });
});

describe('what stands', () => {
  it.each<[string, Partial<Win>, boolean]>([
    ['a ready win', {}, true],
    ['a win of today', { occurredOn: TODAY }, true],
    ['a private win', { visibility: 'private' }, true],
    ['a vague win', { level: 'vague' }, true],
    ['a win of tomorrow', { occurredOn: '2026-11-24' }, false],
    ['an inbox win', { status: 'inbox' }, false],
    ['a draft', { status: 'draft' }, false],
    ['an archived win', { status: 'archived' }, false],
    ['a trashed win', { deletedAt: '2026-11-23T10:00:00.000Z' }, false],
  ])('%s: %j', (_, changes, expected) => {
    expect(isStanding(logged([], changes), TODAY)).toBe(expected);
  });

  it('hears a lesson only where lessons count', () => {
    const lesson = logged([], { kind: 'lesson' });
    expect(isEvident(lesson, { lessonsCount: true }, TODAY)).toBe(true);
    expect(isEvident(lesson, { lessonsCount: false }, TODAY)).toBe(false);
  });
});

describe('the newest first', () => {
  it('goes by day, then by when it was logged, and leaves its input alone', () => {
    const old = logged([], { occurredOn: '2026-01-01' });
    const early = logged([], { occurredOn: '2026-02-01', createdAt: '2026-03-01T00:00:00.000Z' });
    const late = logged([], { occurredOn: '2026-02-01', createdAt: '2026-03-02T00:00:00.000Z' });
    const log = [old, early, late];
    expect(newestFirst(log)).toEqual([late, early, old]);
    expect(log).toEqual([old, early, late]);
  });

  it.each(['2025-12-31', '2026-01-01', '2026-01-02', '2026-02-01', '2026-02-02'])('is found from %s on', (day) => {
    const days = ['2026-02-01', '2026-02-01', '2026-01-02', '2026-01-01', '2026-01-01'];
    const log = days.map((occurredOn) => logged([], { occurredOn }));
    expect(sinceDay(log, day)).toEqual(log.filter(({ win }) => win.occurredOn >= day));
  });
});
