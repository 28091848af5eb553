import { expect, it } from 'vitest';
import { sayTime } from '@/components/plan/say-plan';
import type { Plan } from '@/lib/domain/plan/plan';

const sayFrom = (startedOn: string, endedOn: string | null) => sayTime({ startedOn, endedOn } as Plan);

it.each([
  ['2026-08-27', '2026-11-30', 'Aug\u00a027,\u00a02026 to Nov\u00a030,\u00a02026'],
  ['2026-08-27', '2026-08-27', 'Aug 27, 2026'],
  ['2026-08-27', null, 'Aug 27, 2026'],
])('a plan from %s to %s: no day is parted by a line’s end', (from, to, said) => {
  expect(sayFrom(from, to)).toBe(said);
});
