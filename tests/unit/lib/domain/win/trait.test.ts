import { describe, expect, it } from 'vitest';
import type { LoggedWin } from '@/lib/domain/log';
import type { Artifact, Facts } from '@/lib/domain/win/artifact';
import { TRAITS, type Trait } from '@/lib/domain/win/trait';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { narrowersOf } from '@/lib/domain/win-list/win-narrowing';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, aPerson, logged } from '../a-win';
import { entriesOf } from '../win-list/entries-of';

const readBy = { ladder: seniorEngineer, builtIn: seniorEngineer, employers: [] };
const pull = (facts: Facts = {}, changes: Partial<Artifact> = {}) =>
  anArtifact({ type: 'pull-request', facts, ...changes });
const trashed = { deletedAt: '2026-01-02T00:00:00.000Z' };

const cases: [string, LoggedWin, Trait[]][] = [
  ['a typed win that shows nothing', logged([]), []],
  ['a win linked to multiplying', logged(['mentor']), ['multiplying']],
  ['a win linked to communication', logged(['translate']), ['explaining']],
  ['a decision', logged([], { decision: 'We version by header' }), ['explaining']],
  ['a blank decision', logged([], { decision: '  ' }), []],
  ['a pull request', logged([], {}, [pull()]), ['own-pull-request', 'technical', 'technical-unheard']],
  [
    'a merge request',
    logged([], {}, [anArtifact({ type: 'merge-request' })]),
    ['own-pull-request', 'technical', 'technical-unheard'],
  ],
  [
    'a pull request with a document beside it',
    logged([], {}, [pull(), anArtifact({ type: 'document' })]),
    ['technical', 'technical-unheard'],
  ],
  [
    'a pull request of somebody else that was reviewed',
    logged([], { role: 'reviewed', outcome: 'They build it otherwise now' }, [pull()]),
    ['review', 'review-changed', 'technical', 'technical-unheard'],
  ],
  [
    'one that the page says was reviewed, whatever the role',
    logged([], {}, [pull({ viewerRole: 'reviewer' })]),
    ['technical', 'technical-unheard'],
  ],
  [
    'one whose author is not the viewer',
    logged([], {}, [pull({ viewer: 'ada', author: 'mara' })]),
    ['technical', 'technical-unheard'],
  ],
  [
    'one whose author is the viewer',
    logged([], {}, [pull({ viewer: 'ada', author: 'ada' })]),
    ['own-pull-request', 'technical', 'technical-unheard'],
  ],
  ['a pull request in the trash', logged([], {}, [pull({}, trashed)]), []],
  ['a review', logged([], {}, [anArtifact({ type: 'review' })]), ['review']],
  [
    'a review with what changed',
    logged([], { outcome: 'x' }, [anArtifact({ type: 'review' })]),
    ['review', 'review-changed'],
  ],
  ['technical scope without code', logged(['architecture']), ['technical', 'technical-unheard']],
  [
    'technical scope with somebody from outside',
    logged(['architecture'], { people: [aPerson({ outsideTeam: true })] }),
    ['technical'],
  ],
  [
    'technical scope with a non-engineer',
    logged(['architecture'], { people: [aPerson({ engineer: false })] }),
    ['technical'],
  ],
  [
    'technical scope with a teammate',
    logged(['architecture'], { people: [aPerson()] }),
    ['technical', 'technical-unheard'],
  ],
];

describe('the list, narrowed to what can be said of a win, has', () => {
  it.each(cases)('%s', (_, win, traits) => {
    const entries = entriesOf([win], seniorEngineer);
    const isListed = (trait: Trait) => {
      const narrowers = narrowersOf({ ...NO_FILTER, trait }, readBy);
      return entries.some((entry) => narrowers.every((matches) => matches === null || matches(entry)));
    };
    expect(TRAITS.filter(isListed)).toEqual(traits);
  });
});
