import { describe, expect, it } from 'vitest';
import type { StoredProject } from '@/lib/domain/audit/audit-project';
import { gapGround, type SourcedGap, sourcedGaps } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import type { LoggedWin } from '@/lib/domain/log';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifactOf, aProject } from '../a-project';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';

const ORCHARD = 'gh:github.com/acme/orchard';
const today = '2026-11-25';
let number = 0;
const win = (title: string, behaviours: string[] = [], changes = {}) => {
  number += 1;
  return logged(behaviours, { title, ...changes }, [anArtifactOf(`${ORCHARD}/pull/${number}`)]);
};

function gapsOf(log: LoggedWin[], projects: StoredProject[] = [], claims = [aClaim('translate', 'consistently')]) {
  const speaking = speakingOf(seniorEngineer, seniorEngineer);
  const window = { from: '2026-05-25', to: today };
  const ground = gapGround({ ladder: seniorEngineer, log, window, today });
  const gaps = sourcedGaps({ ladder: seniorEngineer, speaking, ground, claims, projects, today });
  return new Map(gaps.map((gap): [string, SourcedGap] => [gap.behaviour.id, gap]));
}

function sourcesOf(id: string, log: LoggedWin[], projects: StoredProject[] = []): string[] | undefined {
  return gapsOf(log, projects)
    .get(id)
    ?.sources.map((source) =>
      source.is === 'answer' ? `${source.answer} ${source.project}` : `${source.is} ${source.win.win.title}`,
    );
}

describe('the gap list', () => {
  it('is every behaviour that is not met, a claimed one first', () => {
    const met = win('One outbox', ['architecture'], { scope: 'team' });
    const ids = [...gapsOf([met]).keys()];
    expect(ids).toHaveLength(14);
    expect(ids[0]).toBe('translate');
    expect(ids).not.toContain('architecture');
  });

  it('knows an answer without a win, yes before partly', () => {
    const log = [win('Cap the retries'), logged([], {}, [anArtifactOf('gh:github.com/acme/press/pull/1')])];
    const said = [aProject(ORCHARD, { found: 'partly' }), aProject('gh:github.com/acme/press', { found: 'yes' })];
    expect(sourcesOf('find-problems', log, said)).toEqual(['yes acme/press', 'partly acme/orchard']);
    expect(sourcesOf('architecture', log, said)).toEqual([]);
    const shown = [win('Cap the retries', ['find-problems']), log[1] ?? win('')];
    expect(sourcesOf('find-problems', shown, said)?.[0]).toBe('yes acme/press');
    expect(sourcesOf('find-problems', shown, [aProject(ORCHARD, { found: 'yes', aside: true })])).toEqual([
      'linked Cap the retries',
    ]);
  });

  it.each([{ visibility: 'private' as const }, { confidential: true }])(
    'asks for no second win where the win of an answer is the user’s own business: %j',
    (changes) => {
      const made = win('Mine', ['find-problems'], changes);
      const said = [aProject(ORCHARD, { found: 'yes', foundWin: made.win.id })];
      expect(sourcesOf('find-problems', [win('Cap the retries'), made], said)).toEqual([]);
    },
  );

  it.each<[string, Parameters<typeof win>[2], boolean]>([
    ['vague', { level: 'vague' }, true],
    ['in the inbox', { status: 'inbox' }, true],
    ['without what each must carry', {}, true],
    ['counted', { origin: 'identified' }, false],
    ['archived', { status: 'archived' }, false],
    ['older than the window of the rule', { occurredOn: '2026-05-29' }, false],
    ['on the last day of that window', { occurredOn: '2026-05-30' }, true],
    ['in the future', { occurredOn: '2026-11-26' }, false],
    ['a lesson where none counts', { kind: 'lesson' }, false],
    ['private', { visibility: 'private' }, false],
    ['confidential', { confidential: true }, false],
  ])('a linked win that is %s, is told: %s %s', (_name, changes, isTold) => {
    expect(sourcesOf('find-problems', [win('A', ['find-problems'], changes)])).toEqual(isTold ? ['linked A'] : []);
  });

  it('knows of the inbox what its kind shows likeliest, the newest first, two at most', () => {
    const waiting = ['2026-11-20', '2026-11-22', '2026-11-21'].map((occurredOn) =>
      win(occurredOn, [], { occurredOn, status: 'inbox' }),
    );
    expect(sourcesOf('find-problems', waiting)).toEqual(['inbox 2026-11-22', 'inbox 2026-11-21']);
    expect(sourcesOf('architecture', waiting)).toEqual(['inbox 2026-11-22', 'inbox 2026-11-21']);
    expect(sourcesOf('mentor', waiting)).toEqual([]);
    expect(sourcesOf('find-problems', [win('Secret', [], { status: 'inbox', visibility: 'private' })])).toEqual([]);
  });

  it('names the projects of the last thirty days, those with the most wins first', () => {
    const at = (repository: string, ...days: string[]) =>
      days.map((occurredOn) => logged([], { occurredOn }, [anArtifactOf(`gh:github.com/acme/${repository}/pull/1`)]));
    const log = [
      ...at('old', '2026-10-26', '2026-10-20'),
      ...at('one', '2026-10-27'),
      ...at('three', '2026-11-01', '2026-11-02', '2026-11-03'),
      ...at('two', '2026-11-01', '2026-11-02'),
    ];
    expect(gapsOf(log).get('mentor')?.projects).toEqual(['acme/three', 'acme/two']);
    const aside = [aProject('gh:github.com/acme/three', { aside: true })];
    expect(gapsOf(log, aside).get('mentor')?.projects).toEqual(['acme/two', 'acme/one']);
    const secret = log.map((each) => ({ ...each, win: { ...each.win, visibility: 'private' as const } }));
    expect(gapsOf(secret).get('mentor')?.projects).toEqual([]);
  });
});
