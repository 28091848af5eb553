import type { Day } from '@/lib/domain/day';
import {
  checkInRows,
  criterionRows,
  employerRows,
  glossaryRows,
  projectRows,
  settingsRow,
  talkRows,
} from './case-rows';
import { claimRows, planRow, snapshotRows } from './plan-rows';
import { demoLogged, winRows } from './win-rows';

/**
 * A made-up engineer's fourteen months that end on `today`, as rows by table: what the app shows before one has a log of
 * one's own, and what documents are tried on. The same day gives the same rows.
 */
export function demoLog(today: Day) {
  const rows = winRows(today);
  const log = demoLogged(rows);
  return {
    ...rows,
    claims: claimRows(today),
    snapshots: snapshotRows(log, today),
    auditProjects: projectRows(today),
    plans: [planRow(log, today)],
    checkIns: checkInRows(rows.wins, today),
    talks: talkRows(today),
    criteria: criterionRows(today),
    glossary: glossaryRows(today),
    employers: employerRows(today),
    settings: [settingsRow(today)],
  };
}
