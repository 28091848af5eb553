import { describe, expect, it } from 'vitest';
import { type BulkDraft, BY_DAY, countShown, NO_DRAFT, pressed, toEdit } from '@/components/wins/choosing/bulk-draft';

describe('the edit that a draft asks for', () => {
  const cases: [string, Partial<BulkDraft>, object | null][] = [
    ['nothing', {}, null],
    ['a status', { status: 'archived' }, { set: { status: 'archived' } }],
    [
      'privacy, both ways',
      { visibility: 'normal', confidential: 'no' },
      { set: { visibility: 'normal', confidential: false } },
    ],
    ['the employer of the day', { employer: BY_DAY }, { set: { employerId: null } }],
    ['an employer', { employer: 'acme' }, { set: { employerId: 'acme' } }],
    [
      'behaviours',
      {
        links: new Map([
          ['mentor', 'add'],
          ['unblock', 'remove'],
        ] as const),
      },
      { behaviours: { ladderId: 'l', add: ['mentor'], remove: ['unblock'] } },
    ],
  ];
  it.each(cases)('%s', (_, draft, edit) => {
    expect(toEdit({ ...NO_DRAFT, ...draft }, 'l')).toEqual(edit);
  });
});

describe('presses on a behaviour', () => {
  const cases: [string, { shown: number; all: number }, (string | undefined)[]][] = [
    ['that none shows: to all, and back', { shown: 0, all: 3 }, ['add', undefined, 'add']],
    ['that all show: to none, and back', { shown: 3, all: 3 }, ['remove', undefined, 'remove']],
    ['that some show: to all, to none, and back', { shown: 1, all: 3 }, ['add', 'remove', undefined]],
  ];
  it.each(cases)('%s', (_, count, steps) => {
    let links: BulkDraft['links'] = new Map();
    for (const step of steps) {
      links = pressed(links, 'mentor', count);
      expect(links.get('mentor')).toBe(step);
    }
  });

  it('begin with how many show it', () => {
    const wins = [{ behaviourIds: ['mentor', 'unblock'] }, { behaviourIds: ['mentor'] }, { behaviourIds: [] }];
    expect([...countShown(wins)]).toEqual([
      ['mentor', 2],
      ['unblock', 1],
    ]);
  });
});
