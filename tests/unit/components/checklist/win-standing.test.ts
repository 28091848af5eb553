import { describe, expect, it } from 'vitest';
import { standingOf } from '@/components/checklist/win-standing';
import { grainOf } from '@/components/wins/list/win-grain';
import { logged } from '../../lib/domain/a-win';

describe('whether a linked win counts', () => {
  it.each([
    [{}, true, { grain: 'met', why: 'counted' }],
    [{ kind: 'lesson' as const }, true, { grain: 'husk', why: 'counted' }],
    [{ status: 'inbox' as const }, false, { grain: 'loose', why: 'inbox' }],
    [{ status: 'draft' as const }, false, { grain: 'none', why: 'draft' }],
    [{ status: 'archived' as const }, false, { grain: 'stale', why: 'archived' }],
    [{ level: 'vague' as const }, false, { grain: 'husk', why: 'vague' }],
    [{ occurredOn: '2020-01-01' }, false, { grain: 'stale', why: 'other' }],
  ])('%o, counted %s', (changes, counted, standing) => {
    const win = logged(['mentor'], changes);
    expect(standingOf(win, { countedWinIds: counted ? [win.win.id] : [] })).toEqual(standing);
  });

  it.each([
    { status: 'inbox' as const },
    { status: 'draft' as const },
    { status: 'archived' as const },
    { level: 'vague' as const },
  ])('%o is drawn as in every list', (changes) => {
    const win = logged(['mentor'], changes);
    expect(standingOf(win, { countedWinIds: [] }).grain).toBe(grainOf(win.win).state);
  });
});
