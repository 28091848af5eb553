import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_ROOM, countsOf, grainsOfCell, monthsOf } from '@/components/ui/grains/grain-field-layout';

const counts = fc.record({ strong: fc.nat(4000), evidence: fc.nat(40), vague: fc.nat(40), lessons: fc.nat(40) });

describe('a cell of the field', () => {
  it('stands strong wins first, then evidence, then husks', () => {
    expect(grainsOfCell({ strong: 2, evidence: 1, vague: 1, lessons: 1 }).grains).toEqual([
      'met',
      'met',
      'thin',
      'husk',
      'husk',
    ]);
  });

  it('holds nine; of ten it shows eight and says two more', () => {
    expect(grainsOfCell({ strong: 9, evidence: 0, vague: 0, lessons: 0 })).toMatchObject({
      more: 0,
      grains: { length: 9 },
    });
    expect(grainsOfCell({ strong: 9, evidence: 0, vague: 1, lessons: 0 })).toMatchObject({
      more: 2,
      grains: { length: 8 },
    });
  });

  it('loses no win and never overflows', () => {
    fc.assert(
      fc.property(counts, (cell) => {
        const { grains, more } = grainsOfCell(cell);
        expect(grains.length + more).toBe(cell.strong + cell.evidence + cell.vague + cell.lessons);
        expect(grains.length + (more > 0 ? String(more).length : 0)).toBeLessThanOrEqual(CELL_ROOM);
      }),
    );
  });
});

describe('the months of the field', () => {
  const row = (month: string) => ({
    id: month,
    name: month,
    counts: [{ month, strong: 1, evidence: 0, vague: 0, lessons: 0 }],
  });

  it('are those of every row, each once, earliest first', () => {
    expect(monthsOf([row('2026-03'), row('2025-12'), row('2026-03')])).toEqual(['2025-12', '2026-03']);
  });

  it('that a row does not speak of are empty', () => {
    expect(countsOf(row('2026-03'), '2026-04')).toEqual({
      month: '2026-04',
      strong: 0,
      evidence: 0,
      vague: 0,
      lessons: 0,
    });
  });
});
