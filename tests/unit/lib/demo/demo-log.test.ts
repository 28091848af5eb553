import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demoLog } from '@/lib/demo/demo-log';
import { demoLogged } from '@/lib/demo/win-rows';
import { AuditProjectSchema } from '@/lib/domain/audit/audit-project';
import { CheckInSchema } from '@/lib/domain/check-in/check-in';
import { EmployerSchema } from '@/lib/domain/employer';
import { ExplainedSchema } from '@/lib/domain/glossary';
import { PlanSchema } from '@/lib/domain/plan/plan';
import { progressOf } from '@/lib/domain/plan/plan-progress';
import { ClaimSchema } from '@/lib/domain/proof/claim';
import { EvidenceSchema } from '@/lib/domain/proof/evidence';
import { proofsOf } from '@/lib/domain/proof/proof';
import { readinessOf, SnapshotFieldsSchema, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { recordEntries } from '@/lib/domain/record';
import { SettingsSchema } from '@/lib/domain/settings';
import { CriterionSchema } from '@/lib/domain/talk/criterion';
import { TalkSchema } from '@/lib/domain/talk/talk';
import { ArtifactSchema } from '@/lib/domain/win/artifact';
import { WinSchema } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const TODAY = '2026-11-27';
const rows = demoLog(TODAY);
const log = demoLogged(rows);

const schemas = {
  wins: WinSchema,
  artifacts: ArtifactSchema,
  evidence: EvidenceSchema,
  claims: ClaimSchema,
  snapshots: v.object({ ...recordEntries, ...SnapshotFieldsSchema.entries }),
  auditProjects: AuditProjectSchema,
  plans: PlanSchema,
  checkIns: CheckInSchema,
  talks: TalkSchema,
  criteria: CriterionSchema,
  glossary: ExplainedSchema,
  employers: EmployerSchema,
  settings: SettingsSchema,
} satisfies Record<keyof typeof rows, v.GenericSchema>;

describe('the made-up log', () => {
  it('fits the schema of every table', () => {
    for (const [table, schema] of Object.entries(schemas)) {
      for (const row of rows[table as keyof typeof rows]) {
        expect(v.safeParse(schema, row).issues?.map((issue) => issue.message) ?? [], `${table} ${row.id}`).toEqual([]);
      }
    }
  });

  it('shares no id, no link and no term', () => {
    const ids = Object.values(rows).flatMap((table) => table.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const keys = rows.artifacts.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is 120 wins of fourteen months, with what a log holds beside the good ones', () => {
    const { wins } = rows;
    const count = (fits: (win: (typeof wins)[number]) => boolean) => wins.filter(fits).length;
    expect(wins).toHaveLength(120);
    expect(wins.map(({ occurredOn }) => occurredOn).sort()[0]).toMatch(/^2025-09/);
    expect(count(({ occurredOn }) => occurredOn > TODAY)).toBe(0);
    expect({
      lessons: count(({ kind }) => kind === 'lesson'),
      inbox: count(({ status }) => status === 'inbox'),
      drafts: count(({ status }) => status === 'draft'),
      archived: count(({ status }) => status === 'archived'),
      private: count(({ visibility }) => visibility === 'private'),
      confidential: count(({ confidential }) => confidential),
    }).toEqual({ lessons: 4, inbox: 6, drafts: 2, archived: 2, private: 2, confidential: 1 });
  });

  it('says consistently of eleven and shows nine, with gaps of every kind', () => {
    const proofs = proofsOf(seniorEngineer, log, TODAY);
    const { claims } = rows;
    const now = takeSnapshot({ ladder: seniorEngineer, claims, proofs, log, reason: 'manual', today: TODAY });
    expect(Object.fromEntries(proofs.map(({ behaviourId, state }) => [behaviourId, state]))).toEqual({
      'find-problems': 'met',
      'resolve-ambiguity': 'met',
      'own-incidents': 'met',
      architecture: 'met',
      'written-pushback': 'none',
      'failure-modes': 'stale',
      'review-impact': 'met',
      unblock: 'met',
      mentor: 'thin',
      proposal: 'met',
      translate: 'stale',
      stakeholders: 'thin',
      'independent-call': 'met',
      'reasoned-no': 'met',
      'change-course': 'thin',
    });
    expect(readinessOf(now)).toEqual({ claimed: 11, evidenced: 9, of: 15 });
    const story = rows.snapshots.map(readinessOf).map(({ claimed, evidenced }) => `${claimed} / ${evidenced}`);
    expect(story).toEqual(['1 / 4', '4 / 6', '10 / 8', '10 / 9', '11 / 9']);
  });

  it('is in the tenth week of its plan', () => {
    const [plan] = rows.plans;
    if (!plan) throw new Error('there is a plan');
    const facts = { auditedProjects: rows.auditProjects.length };
    const { day, checkpointDue, steps } = progressOf({ plan, ladder: seniorEngineer, log, facts, today: TODAY });
    expect({ day, checkpointDue }).toEqual({ day: 70, checkpointDue: null });
    expect(steps.filter(({ done }) => done).map(({ step }) => step.id)).toEqual([
      ...['audit', 'gap-list', 'log', 'problem', 'design'],
    ]);
    expect(plan.checkpoints.map(({ day: on, examples, mapped }) => [on, examples, mapped])).toEqual([
      [30, 10, 5],
      [60, 20, 9],
    ]);
  });

  it('is the same for the same day, and as full on any other', () => {
    expect(demoLog(TODAY)).toEqual(rows);
    const readiness = ['2026-01-01', '2026-02-28', '2027-06-05', '2028-03-01'].map((today) => {
      const other = demoLog(today);
      const proofs = proofsOf(seniorEngineer, demoLogged(other), today);
      return proofs.filter(({ state }) => state === 'met').length;
    });
    expect(readiness).toEqual([9, 9, 9, 9]);
  });
});
