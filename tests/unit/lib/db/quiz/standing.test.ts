import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLeaves } from '@/lib/db/counting/aggregates';
import { countStored } from '@/lib/db/counting/counts';
import { db } from '@/lib/db/database';
import { readLogSince } from '@/lib/db/plan/running-plan';
import { keepStanding, readStanding, standingTables } from '@/lib/db/quiz/standing';
import { readLog } from '@/lib/db/win/log';
import { addDays, type Day, mondayOf } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { newPlan } from '@/lib/domain/plan/plan';
import { progressOf } from '@/lib/domain/plan/plan-progress';
import { thingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { proofsOf } from '@/lib/domain/proof/proof';
import { takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { newRecord } from '@/lib/domain/record';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { arbitraryLogged, arbitraryToday } from '../../domain/arbitrary-log';

const BEHAVIOURS = seniorEngineer.behaviours.map(({ id }) => id);
const WRITING = { now: new Date('2026-11-02T09:00:00Z'), installationId: 'test' };
const RUNS = process.env.WINNOW_LONG ? 200 : 12;

async function keep(log: readonly LoggedWin[]): Promise<void> {
  await emptyLog();
  const evidence = log.flatMap(({ win, behaviourIds }) =>
    behaviourIds.map((behaviourId) => {
      const link = { winId: win.id, ladderId: seniorEngineer.id, behaviourId, by: 'user' as const };
      return newRecord(crypto.randomUUID(), link, WRITING);
    }),
  );
  await db.transaction('rw', [db.wins, db.artifacts, db.evidence], async () => {
    await db.wins.bulkAdd(log.map(({ win }) => win));
    await db.artifacts.bulkAdd(
      log.flatMap(({ win, artifacts }) => artifacts.map((each) => ({ ...each, winId: win.id }))),
    );
    await db.evidence.bulkAdd(evidence);
  });
}

const snapshotOn = (today: Day) =>
  db.transaction('rw', standingTables(), async () => {
    const standing = await readStanding(seniorEngineer.id, today);
    return standing && keepStanding(crypto.randomUUID(), standing, 'manual', WRITING);
  });

const scene = arbitraryToday.chain((today) =>
  fc.record({
    today: fc.constant(today),
    log: fc.array(arbitraryLogged(today, BEHAVIOURS, 400), { maxLength: 25 }),
    began: fc.integer({ min: 0, max: 120 }),
    focus: fc.subarray(BEHAVIOURS, { maxLength: 3 }),
    isCounted: fc.boolean(),
  }),
);

describe('what is read of a long log', () => {
  it('is a snapshot, a plan and a count as every row would have them, whatever the log', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ today, log, began, focus, isCounted }) => {
        await keep(log);
        if (isCounted) await readLeaves();
        else await db.aggregates.clear();
        const all = await readLog(seniorEngineer.id);
        const proofs = proofsOf(seniorEngineer, all, today);
        const whole = { ladder: seniorEngineer, claims: [], proofs, log: all, reason: 'manual' as const, today };
        expect(await snapshotOn(today)).toEqual(takeSnapshot(whole));

        expect(await countStored()).toEqual({
          wins: all.length,
          inTrash: log.length - all.length,
          artifacts: await db.artifacts.count(),
          evidence: await db.evidence.filter(({ deletedAt }) => deletedAt === null).count(),
          ...{ claims: 0, drafts: 0 },
        });

        const startedOn = addDays(today, -began);
        const plan = newPlan({ ladderId: seniorEngineer.id, startedOn, startSnapshotId: '', isSolid: true, focus });
        const since = await readLogSince(seniorEngineer.id, plan.startedOn, today);
        const progress = (of: LoggedWin[]) =>
          progressOf({ plan, ladder: seniorEngineer, log: of, facts: { auditedProjects: 1 }, today });
        expect(progress(since)).toEqual(progress(all));
        expect(thingOfTheWeek(plan, progress(since), since)).toEqual(thingOfTheWeek(plan, progress(all), all));
        const thisWeek = ({ win }: LoggedWin) => win.occurredOn >= mondayOf(today);
        expect(ids(since.filter(thisWeek))).toEqual(ids(all.filter(thisWeek)));
      }),
      { numRuns: RUNS },
    );
  });
});

const ids = (log: readonly LoggedWin[]) => log.map(({ win }) => win.id).sort();
