import { describe, expect, it } from 'vitest';
import { hintFor, whyBlocked } from '@/components/wins/editor/proof-hint';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import type { WinFields } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aPerson, aWin, logged } from '../../../lib/domain/a-win';

const TODAY = '2026-11-23';

function behaviour(id: string): Behaviour {
  const found = seniorEngineer.behaviours.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('the hint in the margin', () => {
  it('names what this win lacks for a behaviour, and nothing once it is there', () => {
    expect(hintFor(behaviour('unblock'), logged([]), TODAY).missing).toEqual(['person', 'left-with-them']);
    const complete = logged([], { people: [aPerson()], leftWithThem: 'They wrote the fix' });
    expect(hintFor(behaviour('unblock'), complete, TODAY).missing).toEqual([]);
  });

  it('says when the win is older than the rule looks back', () => {
    const { days } = behaviour('unblock').rule;
    expect(days).toBe(90);
    expect(hintFor(behaviour('unblock'), logged([], { occurredOn: '2026-08-26' }), TODAY).isTooOld).toBe(false);
    expect(hintFor(behaviour('unblock'), logged([], { occurredOn: '2026-08-25' }), TODAY).isTooOld).toBe(true);
  });

  it('says where a lesson is not heard', () => {
    const lesson = logged([], { kind: 'lesson' });
    expect(hintFor(behaviour('architecture'), lesson, TODAY).isUnheardLesson).toBe(true);
    expect(hintFor(behaviour('own-incidents'), lesson, TODAY).isUnheardLesson).toBe(false);
  });

  it.each<[Partial<WinFields>, string | null]>([
    [{}, null],
    [{ status: 'inbox' }, 'inbox'],
    [{ status: 'draft' }, 'draft'],
    [{ status: 'archived' }, 'archived'],
    [{ occurredOn: '2026-11-24' }, 'future'],
    [{ level: 'vague' }, 'vague'],
  ])('of %j: %s', (changes, expected) => expect(whyBlocked(aWin(changes), TODAY)).toBe(expected));
});
