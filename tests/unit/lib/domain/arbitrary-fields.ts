import fc from 'fast-check';
import {
  blankWin,
  HORIZONS,
  KINDS,
  LEVELS,
  ORIGINS,
  OUTCOME_STATES,
  PERSON_KINDS,
  ROLES,
  SCOPES,
  STATUSES,
  VISIBILITIES,
  type WinFields,
} from '@/lib/domain/win/win';

const text = fc.oneof(
  fc.constantFrom('', '  ', 'ok', 'token', 'one line', 'one line\nand another'),
  fc.string({ maxLength: 12 }),
);
const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
const day = fc.constantFrom('2026-01-31', '2026-02-28', '2026-11-23', '2026-11-24');

/** The fields of any win at all. */
export const arbitraryFields: fc.Arbitrary<WinFields> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom(...STATUSES),
    occurredOn: day,
    title: text,
    did: text,
    why: text,
    plainLine: text,
    decision: text,
    reasoning: text,
    outcome: text,
    leftWithThem: text,
    ownPart: text,
    topic: text,
    learned: text,
    note: text,
    praise: text,
    outcomeState: fc.constantFrom(...OUTCOME_STATES),
    followUpOn: fc.option(day),
    metric: fc.option(fc.record({ label: text, before: text, after: text, unit: text })),
    origin: fc.constantFrom(...ORIGINS),
    role: optional(ROLES),
    scope: optional(SCOPES),
    horizon: optional(HORIZONS),
    unprompted: fc.boolean(),
    level: fc.constantFrom(...LEVELS),
    levelBy: fc.constantFrom('rule' as const, 'user' as const),
    people: fc.array(
      fc.record({
        label: fc.constantFrom('Ada', 'Mara'),
        as: fc.constantFrom(...PERSON_KINDS),
        engineer: fc.boolean(),
        outsideTeam: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    tags: fc.uniqueArray(fc.constantFrom('api', 'queue', 'on-call'), { maxLength: 3 }),
    visibility: fc.constantFrom(...VISIBILITIES),
    confidential: fc.boolean(),
  })
  .map((made) => ({ ...blankWin(made.occurredOn, made.title), ...made }));
