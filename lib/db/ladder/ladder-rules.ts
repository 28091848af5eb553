import { db } from '@/lib/db/database';
import type { Outcome } from '@/lib/db/outcome';
import { isSameRule, type Ladder, type ProofRule } from '@/lib/domain/ladder/ladder';
import type { StoredLadder } from '@/lib/domain/ladder/stored-ladder';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { findLadderRow, writeLadders } from './ladder-acts';

type Rules = StoredLadder['rules'];

/** Sets the rule of one behaviour; null: back to the ladder's own. */
export function setRule(ladderId: string, behaviourId: string, rule: ProofRule | null): Promise<Outcome> {
  return changeRules(ladderId, (rules) => withRule(rules, behaviourId, rule));
}

/** Changes the rule of one behaviour as it stands in the log, so that of two changes at once none is lost. */
export function changeRule(
  ladderId: string,
  behaviourId: string,
  change: (rule: ProofRule) => ProofRule,
): Promise<Outcome> {
  return changeRules(ladderId, (rules, ladder) => {
    const own = ladder.behaviours.find(({ id }) => id === behaviourId)?.rule;
    if (!own) return rules;
    const changed = change((Object.hasOwn(rules, behaviourId) ? rules[behaviourId] : undefined) ?? own);
    return withRule(rules, behaviourId, isSameRule(changed, own) ? null : changed);
  });
}

/** Every rule of a ladder to these, by behaviour; the others to the ladder's own. */
export function setRules(ladderId: string, rules: Rules): Promise<Outcome> {
  return changeRules(ladderId, () => rules);
}

/** A ladder that was deleted meanwhile does not come back by a rule of it. */
function changeRules(ladderId: string, change: (rules: Rules, ladder: Ladder) => Rules): Promise<Outcome> {
  return writeLadders(async (writing): Promise<Outcome> => {
    const row = await findLadderRow(ladderId);
    const brought = row?.deletedAt === null ? row.ladder : null;
    const ladder = ladderId === seniorEngineer.id ? seniorEngineer : brought;
    if (!ladder) return { ok: false, reason: 'not-found' };
    const rules = change(row?.rules ?? {}, ladder);
    if (row) await db.ladders.put(changedRecord<StoredLadder>(row, { rules, deletedAt: null }, writing));
    else await db.ladders.add(newRecord(crypto.randomUUID(), { ladderId, ladder: null, rules, levels: null }, writing));
    return { ok: true };
  });
}

function withRule(rules: Rules, behaviourId: string, rule: ProofRule | null): Rules {
  const others = Object.entries(rules).filter(([id]) => id !== behaviourId);
  return Object.fromEntries(rule ? [...others, [behaviourId, rule]] : others);
}
