import { afterAll, describe, expect, it } from 'vitest';
import { auditOf, mappingWins, openQuestion, progressOf, winBehind } from '@/lib/domain/audit/audit';
import { findProjects } from '@/lib/domain/audit/find-projects';
import { lastMonths } from '@/lib/domain/day-window';
import { allAtOnce } from '@/lib/domain/steps';
import { anArtifactOf, aProject } from '../a-project';
import { logged } from '../a-win';

const WINDOW = { from: '2026-05-26', to: '2026-11-25' };
const ORCHARD = 'gh:github.com/acme/orchard';
const PRESS = 'gh:github.com/acme/press';
const win = (key: string, behaviours: string[] = [], changes = {}) =>
  logged(behaviours, changes, [anArtifactOf(`${key}/pull/1`)]);
const log = [win(ORCHARD), win(ORCHARD), win(PRESS)];
const GONE = { deletedAt: '2026-11-01T00:00:00.000Z' };

const HOME = process.env.TZ;
afterAll(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe('the projects of an audit', () => {
  it('are those found, then those typed, each with what was said of it', () => {
    const rows = [
      aProject('typed:b', { name: 'Rota', createdAt: '2026-11-02T10:00:00.000Z' }),
      aProject('typed:a', { name: 'Loop', createdAt: '2026-11-03T10:00:00.000Z' }),
      aProject(PRESS, { found: 'yes', wrote: 'skip' }),
      aProject(ORCHARD, { found: 'no', ...GONE }),
    ];
    const { projects } = auditOf(findProjects(log, WINDOW), rows);
    expect(projects.map(({ name, answers }) => [name, answers.found, answers.decided, answers.wrote])).toEqual([
      ['acme/orchard', null, null, null],
      ['acme/press', 'yes', null, 'skip'],
      ['Rota', null, null, null],
      ['Loop', null, null, null],
    ]);
    expect(progressOf(projects)).toEqual({ answered: 2, of: 12, nextKey: ORCHARD });
  });

  it('are not those put aside, and it is said how many answers lie outside of the time', () => {
    const rows = [
      aProject(ORCHARD, { aside: true, found: 'yes' }),
      aProject('gh:github.com/acme/attic', { decided: 'yes' }),
      aProject('gh:github.com/acme/shelf', { decided: 'yes', aside: true }),
      aProject('gh:github.com/acme/cellar'),
    ];
    const { projects, aside, outside } = auditOf(findProjects(log, WINDOW), rows);
    expect([projects, aside].map((all) => all.map(({ name }) => name))).toEqual([['acme/press'], ['acme/orchard']]);
    expect(outside).toBe(1);
  });

  it('go on at the first question without an answer; a skipped one has one', () => {
    const rows = [aProject(ORCHARD, { found: 'yes', decided: 'skip', wrote: 'no' }), aProject(PRESS, { found: 'no' })];
    const { projects } = auditOf(findProjects(log, WINDOW), rows);
    expect(progressOf(projects)).toEqual({ answered: 4, of: 6, nextKey: PRESS });
    expect(projects.map(openQuestion)).toEqual([null, 'decided']);
    expect(progressOf([])).toEqual({ answered: 0, of: 0, nextKey: null });
  });
});

describe('the win behind an answer', () => {
  const made = win('gh:github.com/acme/elsewhere', [], { id: 'made' });
  const of = (winId: string | null, wins: typeof log, all = wins) => {
    const [project] = auditOf(findProjects(wins, WINDOW), [
      aProject(ORCHARD, { found: 'yes', foundWin: winId }),
    ]).projects;
    return project && winBehind(project, 'found', ['find-problems'], allAtOnce(mappingWins(all)))?.win.id;
  };

  it('is the one made of it, or one of the project that shows the same', () => {
    const shows = win(ORCHARD, ['find-problems'], { id: 'shows' });
    expect(of('made', [win(ORCHARD)], [win(ORCHARD), made])).toBe('made');
    expect(of(null, [win(ORCHARD), shows])).toBe('shows');
    expect(of('lost', [win(ORCHARD), shows])).toBe('shows');
  });

  it('is none while nothing shows it, or when what was made of it was thrown away', () => {
    expect(of(null, [win(ORCHARD, ['architecture'])])).toBeUndefined();
    expect(of('made', [win(ORCHARD)], [win(ORCHARD), { ...made, win: { ...made.win, ...GONE } }])).toBeUndefined();
  });
});

it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/Sao_Paulo'])(
  'looks back on the same days in %s',
  (zone) => {
    process.env.TZ = zone;
    const window = lastMonths('2026-11-25', 6);
    expect(window).toEqual(WINDOW);
    const days = ['2026-05-25', '2026-05-26', '2026-11-25', '2026-11-26'];
    const edge = days.map((occurredOn, index) => win(`gh:github.com/acme/day-${index}`, [], { occurredOn }));
    expect(auditOf(findProjects(edge, window), []).projects.map(({ name }) => name)).toEqual([
      'acme/day-1',
      'acme/day-2',
    ]);
  },
);
