import { describe, expect, it } from 'vitest';
import { narrowings } from '@/components/wins/list/narrowings';
import { NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const said = (filter: Partial<WinFilter>) => narrowings({ ...NO_FILTER, ...filter }, seniorEngineer, []);

describe('what a link narrowed the list to', () => {
  it.each<[Partial<WinFilter>, string]>([
    [{ from: '2026-11-01', to: '2026-11-30' }, 'Nov 1, 2026 to Nov 30, 2026'],
    [{ from: '2026-11-01' }, 'Since Nov 1, 2026'],
    [{ to: '2026-11-30' }, 'Up to Nov 30, 2026'],
    [{ origin: 'told' }, 'Found or handed to me'],
    [{ trait: 'review' }, 'A review'],
    [{ counts: 'mentor' }, 'Counts for: Taught beyond syntax'],
    [{ employer: 'gone' }, 'An employer that is not in the log'],
    [{ ids: ['a', 'b'] }, '2 wins from a link'],
    [{ ladder: 'senior-engineer' }, 'Ladder: Senior engineer'],
  ])('%j', (filter, words) => {
    const [narrowing, ...others] = said(filter);
    expect(others).toEqual([]);
    expect(narrowing?.words).toBe(words);
    expect({ ...NO_FILTER, ...filter, ...narrowing?.without }).toEqual(NO_FILTER);
  });

  it('is nothing where the bar says all of it', () => expect(said({ month: '2026-11', kind: 'win' })).toEqual([]));
});
