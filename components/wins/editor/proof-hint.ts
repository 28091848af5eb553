import { addDays, type Day } from '@/lib/domain/day';
import type { Behaviour, ClauseId } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from '@/lib/domain/proof/clause';
import type { WinFields } from '@/lib/domain/win/win';

/** Why a win counts for no behaviour at all. */
export type Blocked = 'inbox' | 'draft' | 'archived' | 'future' | 'vague';

/** The first thing that keeps a win from counting anywhere; null: nothing does. */
export function whyBlocked(win: WinFields, today: Day): Blocked | null {
  if (win.status !== 'ready') return win.status;
  if (win.occurredOn > today) return 'future';
  return win.level === 'vague' ? 'vague' : null;
}

/** What the rule of one behaviour still asks of this very win. */
export interface ProofHint {
  behaviour: Behaviour;
  missing: ClauseId[];
  isUnheardLesson: boolean;
  isTooOld: boolean;
}

/** What keeps this win from counting for `behaviour`; `missing` is empty where no clause does. */
export function hintFor(behaviour: Behaviour, logged: LoggedWin, today: Day): ProofHint {
  const { each, once, days, lessonsCount } = behaviour.rule;
  return {
    behaviour,
    missing: [...each, ...once].filter((clause) => !meetsClause(clause, logged)),
    isUnheardLesson: logged.win.kind === 'lesson' && !lessonsCount,
    isTooOld: logged.win.occurredOn < addDays(today, 1 - days),
  };
}

/** The control in the editor that fills a clause. */
export const CLAUSE_FIELDS: Record<ClauseId, string> = {
  'origin-identified': 'origin',
  decision: 'decision',
  reasoning: 'reasoning',
  outcome: 'outcome',
  'outcome-known': 'outcomeState',
  'outcome-held': 'outcomeState',
  'own-part': 'ownPart',
  'left-with-them': 'leftWithThem',
  topic: 'topic',
  learned: 'learned',
  unprompted: 'unprompted',
  'scope-team': 'scope',
  artifact: 'artifacts',
  'artifact-or-note': 'note',
  'written-artifact': 'artifacts',
  'review-artifact': 'artifacts',
  person: 'people',
  'non-engineer': 'people',
  'outside-team': 'people',
};

/** Opens whatever hides the control of `field`, and puts the cursor there; false where there is none. */
export function goToField(field: string): boolean {
  const place = document.querySelector(`[data-field="${field}"]`);
  const hidden = place?.closest('details');
  if (hidden) hidden.open = true;
  const control = place?.matches(CONTROLS) ? place : place?.querySelector(CONTROLS);
  const target = control ?? (place?.hasAttribute('tabindex') ? place : (place?.querySelector('button') ?? place));
  if (!(target instanceof HTMLElement)) return false;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
  return true;
}

const CONTROLS = 'input, textarea, select';
