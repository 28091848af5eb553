import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withheldIds } from '@/lib/domain/counting/withheld';
import { REDACTION_LEVELS, type RedactionLevel } from '@/lib/domain/redaction/level';
import { type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';
import { reportForOthers } from '@/lib/domain/report/redact-report';
import type { Report, ReportMatter } from '@/lib/domain/report/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { arbitraryLogged } from '../arbitrary-log';
import { inOneOrder } from '../counting/in-one-order';
import { sheetOf } from '../counting/sheet-of';
import { meeting } from '../meeting-clause';
import { reportMatter } from '../report-matter';
import { buildReport } from './build-report';

const TODAY = '2026-11-23';
const secret = meeting(['reasoning'], 'reasoned-no', { occurredOn: TODAY, visibility: 'private', title: 'Private' });
const hushed = meeting(['topic', 'person'], 'mentor', { occurredOn: TODAY, confidential: true, title: 'Hushed' });
const open = logged(['unblock'], { occurredOn: TODAY, title: 'Open' });
const log = [secret, hushed, open];

const withSheet = (matter: ReportMatter) => ({ ...matter, sheet: sheetOf(matter.log, matter.ladder) });

/** Says every word backwards in brackets: what did not go through it can be told. */
function marking(level: RedactionLevel): Redactor {
  const text = (words: string) => (words === '' ? '' : `«${[...words].reverse().join('')}»`);
  const plain = startRedaction({ level });
  return { ...plain, text, win: (each) => plain.win({ ...each, win: { ...each.win, title: text(each.win.title) } }) };
}

describe('the report for somebody else', () => {
  it.each<[RedactionLevel, number, number, boolean]>([
    ['full', 1, 2, true],
    ['work-safe', 0, 1, false],
    ['public', 0, 1, false],
  ])('at level %s', (level, evidenced, wins, tellsHushed) => {
    const matter = reportMatter({ log, today: TODAY });
    const shared = reportForOthers(withSheet(matter), startRedaction({ level }));
    expect(buildReport(matter)).toMatchObject({ evidenced: 2, counts: { wins: 3 } });
    expect(shared).toMatchObject({ evidenced, counts: { wins } });
    const text = JSON.stringify(shared);
    expect(text).not.toContain('Private');
    expect(text).not.toContain(secret.win.id);
    expect(text.includes('Hushed')).toBe(tellsHushed);
  });

  it('is the report of the log without what is kept back, for any log', () => {
    const logs = fc.array(
      arbitraryLogged(
        TODAY,
        seniorEngineer.behaviours.map(({ id }) => id),
        400,
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(logs, fc.constantFrom(...REDACTION_LEVELS), (all, level) => {
        const matter = withSheet(reportMatter({ log: all, today: TODAY }));
        const shared = reportForOthers(matter, startRedaction({ level }));
        const kept = all.filter(({ win }) => win.visibility !== 'private' && (level === 'full' || !win.confidential));
        const { strongest, ...rest } = buildReport(reportMatter({ log: kept, today: TODAY }));
        const own = buildReport(matter);
        const sum = ({ counts: { wins, lessons } }: Report) => wins + lessons;
        expect(withheldIds(matter, level)).toHaveLength(sum(own) - sum(shared));
        expect(inOneOrder(shared)).toMatchObject(inOneOrder(rest));
        expect(shared.strongest.map(({ win }) => win.id)).toEqual(strongest.map(({ win }) => win.id));
      }),
      { numRuns: 40 },
    );
  });

  it('says an evidenced number of the past only where every win behind it may be told', () => {
    const behaviour = (behaviourId: string, id: string) => ({
      behaviourId,
      ...{ claim: null, state: 'met' as const, have: 1, need: 1, linkedWinIds: [] },
      wins: [{ id, title: 'Private' }],
    });
    const behaviours = [behaviour('reasoned-no', secret.win.id), behaviour('unblock', open.win.id)];
    const snapshots = [{ takenOn: '2026-11-01', reason: 'quiz' as const, behaviours }];
    const matter = reportMatter({ log, snapshots, today: TODAY });
    expect(buildReport(matter).snapshots.points[0]?.evidenced).toBe(2);
    expect(reportForOthers(withSheet(matter), startRedaction({ level: 'full' })).snapshots.points[0]?.evidenced).toBe(
      1,
    );
  });

  it('says every word of a person or a company through the redactor', () => {
    const criteria = [
      {
        ...{
          id: open.win.id,
          what: 'Teach',
          howKnown: 'They do it',
          ladderId: 'senior-engineer',
          behaviourId: 'mentor',
        },
        ...{ dueOn: null, state: 'open' as const, createdAt: '2026-11-01T12:00:00.000Z' },
      },
    ];
    const employers = [{ id: secret.win.id, name: 'Acme', startedOn: null, endedOn: null }];
    const matter = reportMatter({ log, criteria, employers, employerId: secret.win.id, today: TODAY });
    const shared = reportForOthers(withSheet(matter), marking('full'));
    const said = (words: string | undefined) => expect(words).toMatch(/^«.*»$/s);
    for (const words of Object.values({ ...shared.ladder, id: '«»' })) said(words);
    said(shared.employer?.name);
    for (const { category, cells } of shared.cells) {
      said(category.name);
      for (const { behaviour } of cells) said(behaviour.statement);
    }
    for (const { behaviour } of shared.gaps)
      for (const words of [behaviour.statement, behaviour.nextAction]) said(words);
    for (const { criterion, behaviour } of shared.criteria) {
      for (const words of [criterion.what, criterion.howKnown, behaviour?.statement]) said(words);
    }
    for (const { category } of shared.byMonth.rows) said(category.name);
    for (const { win } of shared.strongest) said(win.title);
  });
});
