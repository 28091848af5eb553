import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LadderSchema } from '@/lib/domain/ladder/ladder';
import { editLadder, type LineEdit } from '@/lib/ladders/edit-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const edit = (id: string, change: LineEdit) => editLadder(seniorEngineer, new Map([[id, change]]));
const lineOf = (id: string, change: LineEdit) => edit(id, change).behaviours.find((line) => line.id === id);

describe('a ladder as the user left it', () => {
  it('is the same without edits', () => {
    expect(editLadder(seniorEngineer, new Map())).toEqual(seniorEngineer);
  });

  it('keeps the id of a line, whatever is said of it', () => {
    const rule = { wins: 1, days: 30, each: [], once: [], lessonsCount: false };
    expect(lineOf('mentor', { statement: ' I teach ', rule, alike: ['unblock'] })).toMatchObject({
      id: 'mentor',
      statement: 'I teach',
      rule,
      alike: ['unblock'],
    });
    expect(lineOf('mentor', { alike: [] })).not.toHaveProperty('alike');
  });

  it('drops a line, and a category with its last line', () => {
    const three = seniorEngineer.behaviours.filter(({ categoryId }) => categoryId === 'judgment');
    const ladder = editLadder(seniorEngineer, new Map(three.map(({ id }) => [id, { isDropped: true }])));
    expect(ladder.behaviours).toHaveLength(12);
    expect(ladder.categories.map(({ id }) => id)).not.toContain('judgment');
  });

  it('moves a line to a category that is there, by its name, or to a new one', () => {
    expect(lineOf('mentor', { category: 'technical SCOPE ' })?.categoryId).toBe('scope');
    const moved = edit('mentor', { category: 'Teaching' });
    expect(moved.categories.at(-1)).toEqual({ id: 'teaching', name: 'Teaching', whyItMatters: '' });
    for (const category of ['Scope', '教える', 'a'.repeat(120)]) {
      const ladder = edit('mentor', { category });
      expect(v.safeParse(LadderSchema, ladder).issues).toBeUndefined();
      expect(new Set(ladder.categories.map(({ id }) => id)).size).toBe(6);
    }
  });
});
