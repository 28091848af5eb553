import fc from 'fast-check';
import { addDays, type Day } from '@/lib/domain/day';
import { CLAUSES, type ProofRule } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { ARTIFACT_TYPES } from '@/lib/domain/win/artifact';
import { KINDS, LEVELS, ORIGINS, OUTCOME_STATES, ROLES, SCOPES, STATUSES, VISIBILITIES } from '@/lib/domain/win/win';
import { anArtifact, aPerson, logged } from './a-win';

const text = fc.constantFrom('', '   ', 'said');
const most = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) });

const artifacts = fc.array(
  fc.record({ type: fc.constantFrom(...ARTIFACT_TYPES), written: fc.boolean() }).map(anArtifact),
  { maxLength: 2 },
);
const people = fc.array(fc.record({ engineer: fc.boolean(), outsideTeam: fc.boolean() }).map(aPerson), {
  maxLength: 2,
});
const texts = fc.record({
  decision: text,
  reasoning: text,
  outcome: text,
  ownPart: text,
  leftWithThem: text,
  topic: text,
  learned: text,
  note: text,
});
const choices = fc.record({
  kind: most(...KINDS),
  status: most('ready' as const, ...STATUSES),
  level: fc.constantFrom(...LEVELS),
  origin: fc.constantFrom(...ORIGINS),
  role: fc.option(fc.constantFrom(...ROLES)),
  scope: fc.option(fc.constantFrom(...SCOPES)),
  outcomeState: fc.constantFrom(...OUTCOME_STATES),
  visibility: fc.constantFrom(...VISIBILITIES),
  unprompted: fc.boolean(),
  deletedAt: most(null, '2026-01-02T00:00:00.000Z'),
});

/** Any win at all, up to `reach` days before `today` and sometimes a few days after it. */
export function arbitraryLogged(today: Day, behaviourIds: readonly string[], reach: number): fc.Arbitrary<LoggedWin> {
  return fc
    .record({
      links: fc.subarray([...behaviourIds]),
      daysAgo: fc.integer({ min: -3, max: reach }),
      artifacts,
      people,
      texts,
      choices,
    })
    .map((made) =>
      logged(
        made.links,
        { ...made.texts, ...made.choices, people: made.people, occurredOn: addDays(today, -made.daysAgo) },
        made.artifacts,
      ),
    );
}

/** Days on which calendars are hard, and ordinary ones. */
export const arbitraryToday: fc.Arbitrary<Day> = fc.oneof(
  fc.constantFrom('2024-02-29', '2025-02-28', '2026-03-29', '2026-10-25', '2026-11-23', '2027-01-01', '2028-03-01'),
  fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days)),
);

/** Any rule, with windows short enough to be crossed often. */
export const arbitraryRule: fc.Arbitrary<ProofRule> = fc.record({
  wins: fc.integer({ min: 1, max: 4 }),
  days: fc.integer({ min: 1, max: 40 }),
  each: fc
    .subarray(['origin-identified', 'outside-team', 'artifact'] as const, { maxLength: 1 })
    .map((all) => [...all]),
  once: fc.subarray([...CLAUSES], { maxLength: 2 }),
  lessonsCount: fc.boolean(),
});
