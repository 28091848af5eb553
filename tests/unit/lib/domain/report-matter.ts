import { lastMonths } from '@/lib/domain/day-window';
import type { ReportMatter } from '@/lib/domain/report/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** What a report of the last twelve months is made of, by the built-in ladder; nothing logged or said yet. */
export function reportMatter(changes: Partial<ReportMatter> & { today: string }): ReportMatter {
  return {
    ladder: seniorEngineer,
    builtIn: seniorEngineer,
    claims: [],
    log: [],
    criteria: [],
    snapshots: [],
    plans: [],
    employers: [],
    employerId: null,
    window: lastMonths(changes.today, 12),
    ...changes,
  };
}
