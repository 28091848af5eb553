import type { ClauseId } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { anArtifact, aPerson, logged } from './a-win';

interface Parts {
  win?: Partial<Win>;
  artifact?: Partial<Artifact>;
}

/** The least that meets each clause. */
const MEETING: Record<ClauseId, Parts> = {
  'origin-identified': { win: { origin: 'identified' } },
  decision: { win: { decision: 'We version by header' } },
  reasoning: { win: { reasoning: 'It would lock the table' } },
  outcome: { win: { outcome: 'Pages stopped' } },
  'outcome-known': { win: { outcomeState: 'known' } },
  'outcome-held': { win: { outcomeState: 'held' } },
  'own-part': { win: { ownPart: 'I skipped the rehearsal' } },
  'left-with-them': { win: { leftWithThem: 'She wrote the fix' } },
  topic: { win: { topic: 'Cutting work into steps' } },
  learned: { win: { learned: 'The time went elsewhere' } },
  unprompted: { win: { unprompted: true } },
  'scope-team': { win: { scope: 'team' } },
  artifact: { artifact: {} },
  'artifact-or-note': { win: { note: 'Three ways it fails' } },
  'written-artifact': { artifact: { type: 'document', written: true } },
  'review-artifact': { artifact: { type: 'review', written: true } },
  person: { win: { people: [aPerson()] } },
  'non-engineer': { win: { people: [aPerson({ as: 'pm', engineer: false })] } },
  'outside-team': { win: { people: [aPerson({ as: 'stakeholder', outsideTeam: true })] } },
};

/** A win that meets `clauses` and no other that is not implied by them. */
export function meeting(clauses: readonly ClauseId[], behaviourId: string, changes: Partial<Win> = {}): LoggedWin {
  const fields = Object.assign({}, ...clauses.map((clause) => MEETING[clause].win ?? {}), changes);
  const artifacts = clauses.flatMap((clause) => {
    const { artifact } = MEETING[clause];
    return artifact ? [anArtifact(artifact)] : [];
  });
  return logged([behaviourId], fields, artifacts);
}
