import { dayByDay } from '@/lib/domain/day-by-day';
import type { LoggedWin } from '@/lib/domain/log';
import type { KnownName } from '@/lib/domain/redaction/known-name';
import { collectNames, type NameMatter } from '@/lib/domain/redaction/known-names';

/** Every name of a log and beside it, as documents find them. */
export function knownNames({ log, ...beside }: NameMatter): KnownName[] {
  const days = dayByDay<LoggedWin>(({ win }) => win.occurredOn);
  const names = collectNames(beside);
  log.forEach(days.add);
  days.oldestFirst().forEach(names.ofDay);
  return names.all();
}
