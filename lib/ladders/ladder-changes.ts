import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { defaultRule } from './default-rule';
import { guessAlike } from './guess-alike';
import { matchLines } from './match-lines';

export interface LadderChanges {
  /** The newer ladder with the older one's ids wherever a line is recognisably the same. */
  ladder: Ladder;
  added: Behaviour[];
  /** The same behaviour with other words or in another category. */
  changed: { before: Behaviour; after: Behaviour }[];
  /** No longer in the ladder; what was linked to them stays in the log. */
  removed: Behaviour[];
  /** How many stay as they are. */
  same: number;
}

/**
 * What a newer reading of a ladder changes of the older one. An id, once given, stays with its line through rewording,
 * and with it every piece of evidence; rules and crosswalk that the user has set stay too.
 */
export function ladderChanges(old: Ladder, next: Ladder): LadderChanges {
  const known = matchLines(old, next);
  const kept = new Set([...known.values()].map(({ id }) => id));
  const taken = new Set(kept);
  const pairs = next.behaviours.map((line) => {
    const before = known.get(line);
    return { before, after: before ? carriedOver(before, line) : { ...line, id: freeId(line.id, taken) } };
  });
  const nameOf = (ladder: Ladder, id: string) => ladder.categories.find((category) => category.id === id)?.name;
  const changed = pairs.flatMap(({ before, after }) => {
    if (!before) return [];
    const isMoved = nameOf(old, before.categoryId) !== nameOf(next, after.categoryId);
    return isMoved || before.statement !== after.statement ? [{ before, after }] : [];
  });
  return {
    ladder: { ...next, id: old.id, behaviours: pairs.map(({ after }) => after) },
    added: pairs.flatMap(({ before, after }) => (before ? [] : [after])),
    changed,
    removed: old.behaviours.filter(({ id }) => !kept.has(id)),
    same: known.size - changed.length,
  };
}

/** The newer words with the older id, and with what the user made of the older line. */
function carriedOver(before: Behaviour, after: Behaviour): Behaviour {
  const hasOwnRule = JSON.stringify(before.rule) !== JSON.stringify(defaultRule(before.statement));
  const hasOwnAlike = (before.alike ?? []).join() !== guessAlike(before.statement).join();
  const { alike: guessed, ...rest } = after;
  const alike = hasOwnAlike ? before.alike : guessed;
  return {
    ...rest,
    id: before.id,
    ...(alike && { alike }),
    rule: hasOwnRule ? before.rule : after.rule,
  };
}

/** An id of an older line that stays may be what a new line would be called; what it gets is taken from then on. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id.slice(0, 74)}-${n}`;
  taken.add(free);
  return free;
}
