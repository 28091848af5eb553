import type { Day } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import type { Chapter } from './chapter';

/**
 * Whom the chapter that ends today was spent with, as far as it is known; '' where it is not. Whoever was left at the end
 * of the `last` one is that no more.
 */
export function employerBefore(
  employers: readonly Pick<Employer, 'id' | 'name' | 'startedOn' | 'endedOn'>[],
  last: Pick<Chapter, 'employer' | 'reason'> | undefined,
  today: Day,
): string {
  const id = employerOf({ employerId: null, occurredOn: today }, employers);
  const name = employers.find((each) => each.id === id)?.name ?? last?.employer ?? '';
  const isLeft = id === null && employers.some((each) => each.name === name && each.endedOn !== null);
  return isLeft || (last?.reason === 'new-employer' && last.employer === name) ? '' : name;
}
