import fc from 'fast-check';
import { CLAIM_VALUES } from '@/lib/domain/proof/claim';
import { PROOF_STATES } from '@/lib/domain/proof/proof';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

const wins = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'0123456'.split('').map((n) => `00000000-0000-4000-8000-00000000000${n}`)),
    title: fc.constantFrom('Froze the release', 'Cut the importer', ''),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

/** Any snapshot of a small ladder, which may have lost or gained a behaviour since. */
export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(
    fc.record({
      behaviourId: fc.constantFrom('mentor', 'unblock', 'proposal', 'constructor'),
      claim: fc.option(fc.constantFrom(...CLAIM_VALUES)),
      state: fc.constantFrom(...PROOF_STATES),
      have: fc.nat({ max: 5 }),
      need: fc.integer({ min: 1, max: 3 }),
      wins,
      linkedWinIds: fc.constant<string[]>([]),
    }),
    { selector: ({ behaviourId }) => behaviourId },
  )
  .map((behaviours) => ({ ladderId: 'any', takenOn: '2026-11-25', reason: 'quiz', behaviours }));
