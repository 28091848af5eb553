import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoLog } from '@/lib/demo/demo-log';
import { demoLogged } from '@/lib/demo/win-rows';
import { auditOf } from '@/lib/domain/audit/audit';
import { gapGround, sourcedGaps } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import { isAnswered } from '@/lib/domain/check-in/check-in';
import { addDays, type Day, daysBetween, mondayOf, toDay } from '@/lib/domain/day';
import { lastMonths } from '@/lib/domain/day-window';
import { buildPacket } from '@/lib/domain/packet/build-packet';
import { AUDIENCES } from '@/lib/domain/packet/packet';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { weekMeter, weeksLogged } from '@/lib/domain/week';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { buildReport } from '../domain/report/build-report';
import { reportMatter } from '../domain/report-matter';

/** Any day of ten years, leap days and turns of the year among them. */
const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2025-01-01', days));
/** Every row is written at or before its day. */
const FOURTEEN_MONTHS = 31 * 14;

const aDay: Day = '2026-11-27';

describe('every reference of the made-up log', () => {
  it('leads to a row that is there, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const rows = demoLog(today);
        const wins = new Set(rows.wins.map(({ id }) => id));
        const behaviours = new Set(seniorEngineer.behaviours.map(({ id }) => id));
        const [snapshots, talks] = [rows.snapshots, rows.talks].map((all) => new Set(all.map(({ id }) => id)));
        const lost = [
          ...rows.artifacts.filter(({ winId }) => !wins.has(winId)),
          ...rows.evidence.filter(({ winId, behaviourId }) => !wins.has(winId) || !behaviours.has(behaviourId)),
          ...rows.claims.filter(({ behaviourId }) => !behaviours.has(behaviourId)),
          ...rows.checkIns.filter(({ winIds }) => winIds.some((id) => !wins.has(id))),
          ...rows.criteria.filter(({ talkId, behaviourId }) => {
            return (talkId !== null && !talks?.has(talkId)) || (behaviourId !== null && !behaviours.has(behaviourId));
          }),
          ...rows.plans.filter(({ focus, startSnapshotId, checkpoints, steps }) => {
            const taken = [startSnapshotId, ...checkpoints.map(({ snapshotId }) => snapshotId)];
            const linked = Object.values(steps).flat();
            return (
              focus.some((id) => !behaviours.has(id)) ||
              taken.some((id) => id !== null && !snapshots?.has(id)) ||
              linked.some((id) => !wins.has(id))
            );
          }),
        ];
        expect(lost).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('dates from the fourteen months up to that day, and is written by then', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { wins, artifacts, snapshots, checkIns } = demoLog(today);
        const days = [
          ...wins.map(({ occurredOn }) => occurredOn),
          ...snapshots.map(({ takenOn }) => takenOn),
          ...checkIns.map(({ monday }) => monday),
        ];
        for (const day of days) {
          expect(day <= today).toBe(true);
          expect(daysBetween(day, today)).toBeLessThanOrEqual(FOURTEEN_MONTHS);
        }
        const written = [...wins, ...artifacts, ...checkIns].map(({ createdAt }) => toDay(new Date(createdAt)));
        expect(written.every((day) => day <= today)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('every section of the demo has something to show', () => {
  const today = aDay;
  const rows = demoLog(today);
  const log = demoLogged(rows);
  const { claims, criteria, employers, snapshots, plans, glossary } = rows;

  it('the report: each part of it', () => {
    const report = buildReport(reportMatter({ today, log, claims, criteria, employers, snapshots, plans }));
    expect(report.cells).toHaveLength(5);
    expect(report.strongest.length).toBeGreaterThanOrEqual(3);
    expect(report.gaps.length).toBeGreaterThanOrEqual(3);
    expect(report.criteria).toHaveLength(3);
    expect(report.snapshots.points.length).toBeGreaterThan(3);
    expect(report.counts.lessons).toBeGreaterThan(0);
    for (const { stands } of report.stall) expect(stands).not.toBe('too-few');
    expect(new Set(report.stall.map(({ stands }) => stands)).size, 'some fine, some worth a look').toBe(2);
    for (const line of Object.values(report.trends)) {
      expect(line.points.filter(({ share }) => share !== null).length).toBeGreaterThan(3);
    }
  });

  it('audit and gap list: projects with answers, and gaps that say where proof may come from', () => {
    const window = lastMonths(today, 6);
    const ground = gapGround({ ladder: seniorEngineer, log, window, today });
    const { projects } = auditOf(ground.found, rows.auditProjects);
    expect(projects.filter(({ answers }) => Object.values(answers).some((each) => each !== null)).length).toBe(5);
    const speaking = speakingOf(seniorEngineer, seniorEngineer);
    const gaps = sourcedGaps({ ladder: seniorEngineer, speaking, ground, claims, projects: rows.auditProjects, today });
    expect(gaps.length).toBeGreaterThanOrEqual(5);
    const sources = gaps.flatMap(({ sources }) => sources.map(({ is }) => is));
    expect(sources).toEqual(expect.arrayContaining(['inbox', 'linked']));
  });

  it('the weeks: most of a quarter is logged, and this week is under way', () => {
    const wins = log.map(({ win }) => win);
    const answered = rows.checkIns.filter(isAnswered).map(({ monday }) => monday);
    expect(weeksLogged(wins, answered, today).logged).toBeGreaterThanOrEqual(9);
    expect(weekMeter(wins, today).count).toBeGreaterThan(0);
    expect(answered).not.toContain(mondayOf(today));
  });

  it('talk: one that was held, and one that comes', () => {
    expect(rows.talks.map(({ state }) => state)).toEqual(['held', 'planned']);
    expect(rows.talks.at(-1)?.heldOn).toBe(addDays(today, 6));
  });

  it.each(AUDIENCES)('the packet for %s: headlines and every category', (audience) => {
    const options = {
      ...({ audience, level: 'work-safe', language: 'en', paper: 'a4', employerId: null, person: '' } as const),
      ...{ from: addDays(today, -364), to: today, headlineIds: null },
    };
    const packet = buildPacket({
      ...{ ladder: seniorEngineer, log, claims, criteria, glossary, employers, options, today },
      profile: rows.settings[0]?.profile ?? { level: '', target: '' },
      redactor: startRedaction({ level: 'work-safe' }),
      sayMissing: () => 'Missing: something.',
    });
    expect(packet.headlines).toHaveLength(3);
    expect(packet.categories).toHaveLength(5);
    expect(packet.lessons.length).toBeGreaterThan(0);
    expect([packet.present, packet.target].every((words) => words !== '')).toBe(true);
  });
});
