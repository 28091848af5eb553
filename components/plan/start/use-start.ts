import { useState } from 'react';
import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readGapList } from '@/lib/db/audit/gaps';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { FOCUS_LIMIT, type Plan } from '@/lib/domain/plan/plan';
import { resistedIn } from '@/lib/domain/plan/verdict';
import { startWords } from '@/lib/i18n/en/plan';
import { useActs } from '../use-acts';

const GATE_ANSWERS = ['yes', 'not-yet', 'anyway'] as const;
export interface GateState {
  answer: (typeof GATE_ANSWERS)[number] | null;
  /** When "not yet" was said. */
  saidOn: string | null;
}

/** The choices that begin a plan, kept while they are made; undefined until they are read, `gaps` until the log is. */
export function useStart(last: Plan | undefined) {
  const ladder = useLadder();
  const today = useToday();
  const acts = useActs();
  const kept = useKept('plan', 'start');
  const [ids] = useState(() => ({ planId: crypto.randomUUID(), snapshotId: crypto.randomUUID() }));
  const [fault, setFault] = useState<string | null>(null);
  const gaps = useLive(() => readGapList(ladder, today), [ladder, today]);
  const { fields } = kept;
  if (!fields) return undefined;

  const open = new Set(gaps?.map(({ behaviour }) => behaviour.id));
  const carried = carriedFrom(last, open);
  const focus = (fields.focus === undefined ? carried : fields.focus.split(' ')).filter((id) => open.has(id));
  const answer = GATE_ANSWERS.find((each) => each === fields.gate) ?? null;
  const change = (changes: Record<string, string>) => {
    setFault(null);
    kept.change({ ...fields, ...changes });
  };
  const begin = async () => {
    if (answer === null) return setFault(startWords.missingGate);
    if (focus.length === 0 && gaps?.length !== 0) return setFault(startWords.missingFocus);
    const chosen = { ladderId: ladder.id, isSolid: answer === 'yes', focus };
    if (!(await acts.run(() => startPlan(ids, chosen)))) return;
    await kept.drop();
    location.assign('#/plan');
  };
  return {
    ...{ gaps, focus, today, fault, begin, trouble: acts.trouble, isBusy: acts.isBusy },
    gate: { answer, saidOn: fields.saidOn ?? null } satisfies GateState,
    isCarried: fields.focus === undefined && carried.length > 0,
    answer: (next: NonNullable<GateState['answer']>) => change({ gate: next, saidOn: today }),
    choose: (ids: readonly string[]) => change({ focus: ids.join(' ') }),
  };
}

/** The first open gap of each category that did not move in the last plan. */
function carriedFrom(last: Plan | undefined, open: ReadonlySet<string>): string[] {
  if (!last?.verdict) return [];
  const firsts = resistedIn(last.verdict).flatMap(({ resisted }) => {
    return resisted.find(({ behaviourId }) => open.has(behaviourId))?.behaviourId ?? [];
  });
  return firsts.slice(0, FOCUS_LIMIT);
}
