import { useState } from 'react';
import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { addCriterion } from '@/lib/db/criteria';
import type { CriterionFields } from '@/lib/domain/criterion';
import { isDay } from '@/lib/domain/day';
import { isBlank } from '@/lib/domain/win';
import type { TalkActs } from './use-talk-acts';

/** What is being written down as asked for, kept while it is typed; `talkId` null: said at another time than a talk. */
export function useNewCriterion(talkId: string | null, acts: TalkActs) {
  const ladder = useLadder();
  const kept = useKept('talk', `criterion ${talkId ?? 'other'}`);
  const [spareId, setSpareId] = useState(() => crypto.randomUUID());
  const fields = kept.fields ?? {};
  // Kept with the words: what is added twice, from two tabs or after a failure, is one.
  const criterionId = fields.id ?? spareId;
  const known = ladder.behaviours.some(({ id }) => id === fields.behaviourId);
  const criterion: CriterionFields = {
    talkId,
    what: (fields.what ?? '').trim(),
    howKnown: (fields.howKnown ?? '').trim(),
    ladderId: known ? ladder.id : null,
    behaviourId: known ? (fields.behaviourId ?? null) : null,
    dueOn: isDay(fields.dueOn ?? '') ? (fields.dueOn ?? null) : null,
    state: 'open',
  };
  const isBegun = !isBlank(criterion.what) || !isBlank(criterion.howKnown);
  const clear = async () => {
    setSpareId(crypto.randomUUID());
    await kept.drop();
  };
  return {
    fields,
    isReading: kept.fields === undefined,
    isKept: kept.isKept,
    change: (changes: Record<string, string>) => kept.change({ ...fields, id: criterionId, ...changes }),
    add: async (): Promise<boolean> => {
      const isAdded = await acts.run(addCriterion(criterionId, criterion));
      if (isAdded) await clear();
      return isAdded;
    },
    /** What is there to be added with something else; null where nothing was begun. */
    typed: isBegun ? { criterionId, fields: criterion } : null,
    clear,
  };
}

export type NewCriterionState = ReturnType<typeof useNewCriterion>;
