import { describe, expect, it } from 'vitest';
import { checklistOf } from '@/components/checklist/checklist-of';
import { emptySheet } from '@/lib/domain/counting/sheet';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../../lib/domain/a-win';
import { sheetOf } from '../../lib/domain/counting/sheet-of';

const TODAY = '2026-11-23';
const stated = (behaviourId: string, value: ClaimValue) => ({
  ladderId: 'senior-engineer',
  behaviourId,
  value,
  deletedAt: null,
});

describe('the checklist', () => {
  it('holds all fifteen before anything is said or logged', () => {
    const checklist = checklistOf(seniorEngineer, [], sheetOf([], seniorEngineer), TODAY);
    expect(checklist).toMatchObject({ claimed: 0, evidenced: 0, of: 15, fewerThanHalf: true });
    expect(checklist.categories.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 3, 3]);
    expect(checklist.categories.flatMap(({ rows }) => rows).every(({ claim }) => claim === null)).toBe(true);
  });

  it('counts what is claimed and what is evidenced apart', () => {
    const claims = [stated('mentor', 'consistently'), stated('architecture', 'sometimes')];
    const log = [logged(['architecture'], { scope: 'team' })];
    expect(checklistOf(seniorEngineer, claims, sheetOf(log, seniorEngineer), TODAY)).toMatchObject({
      claimed: 1,
      evidenced: 1,
    });
  });

  it('says fewer than half up to seven claims', () => {
    const claims = seniorEngineer.behaviours.map(({ id }) => stated(id, 'consistently'));
    expect(checklistOf(seniorEngineer, claims.slice(0, 7), emptySheet(), TODAY).fewerThanHalf).toBe(true);
    expect(checklistOf(seniorEngineer, claims.slice(0, 8), emptySheet(), TODAY).fewerThanHalf).toBe(false);
  });

  it('shows every win that is linked, the newest first, whether it counts or not', () => {
    const log = [
      logged(['mentor'], { title: 'old', occurredOn: '2020-01-01' }),
      logged(['mentor'], { title: 'inbox', occurredOn: '2026-11-20', status: 'inbox' }),
      logged(['mentor'], { title: 'trashed', deletedAt: '2026-11-21T00:00:00.000Z' }),
      logged(['unblock'], { title: 'elsewhere' }),
      logged(['mentor'], { title: 'counts', occurredOn: '2026-11-22' }),
    ];
    const rows = checklistOf(seniorEngineer, [], sheetOf(log, seniorEngineer), TODAY).categories.flatMap(
      (part) => part.rows,
    );
    const mentor = rows.find(({ behaviour }) => behaviour.id === 'mentor');
    const titles = new Map(log.map(({ win }) => [win.id, win.title]));
    expect(mentor?.newest(9).map((id) => titles.get(id))).toEqual(['counts', 'inbox', 'old']);
    expect(mentor?.newest(2)).toHaveLength(2);
    expect(mentor?.linked).toBe(3);
    expect(mentor?.proof.have).toBe(1);
  });
});
