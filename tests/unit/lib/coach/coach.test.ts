import { describe, expect, it } from 'vitest';
import { judgedChanges, judgedWin, loadCoach, withCoachLevel } from '@/lib/coach/coach';
import { blankWin, type WinFields } from '@/lib/domain/win/win';

const did = 'I contributed to architecture discussions';
const byRule: WinFields = { ...blankWin('2026-11-02', 'A win'), did, level: 'evidence' };
const byCoach = { level: 'vague', levelBy: 'coach' };

describe('a win that only the rule has read', () => {
  it.each<[string, Partial<WinFields>]>([
    ['kept', { status: 'ready' }],
    ['linked', {}],
    ['given back to Winnow', { levelBy: 'rule' }],
  ])('is read by the coach when it is %s', async (_, changes) => {
    await loadCoach();
    expect(withCoachLevel(byRule, changes, [])).toEqual({ ...changes, ...byCoach });
    expect(await judgedChanges(byRule, changes, [])).toEqual({ ...changes, ...byCoach });
    expect(await judgedWin(byRule, [])).toEqual({ ...byRule, ...byCoach });
  });

  it.each<[string, Partial<WinFields>]>([
    ['the user has set its level', { levelBy: 'user' }],
    ['the coach has read the same words', { levelBy: 'coach' }],
    ['it says nothing but its title', { did: '' }],
  ])('and is left alone where %s', async (_, changes) => {
    await loadCoach();
    const kept = { status: 'ready' } as const;
    expect(withCoachLevel({ ...byRule, ...changes }, kept, [])).toEqual(kept);
  });
});
