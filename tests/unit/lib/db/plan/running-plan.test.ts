import { beforeEach, expect, it, vi } from 'vitest';
import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { readPlanFacts } from '@/lib/db/plan/running-plan';
import { emptyLog } from '../../../empty-log';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await emptyLog();
});

it.each([
  ['2026-06-01', 'months before it', 0],
  ['2026-09-20', 'weeks before it', 1],
  ['2026-10-05', 'within it', 1],
])('an answer of the audit of %s, %s, is counted for a plan of October: %i', async (day, _when, counted) => {
  vi.setSystemTime(`${day}T12:00:00`);
  await changeAuditProject('repo:github.com/acme/orchard', { found: 'yes' });
  await changeAuditProject('repo:github.com/acme/press', { found: 'skip' });
  expect(await readPlanFacts('2026-10-01')).toEqual({ auditedProjects: counted });
});
