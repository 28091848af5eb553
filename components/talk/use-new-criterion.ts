import { useRef, useState } from 'react';
import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { addCriterion } from '@/lib/db/talk/criteria';
import { isDayMeant } from '@/lib/domain/day';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { CriterionFields } from '@/lib/domain/talk/criterion';
import { isBlank } from '@/lib/domain/win/win';
import type { TalkActs } from './use-talk-acts';

type Fields = Record<string, string>;
const NOTHING: Fields = {};

/** What is being written down as asked for, kept while it is typed; `talkId` null: said at another time than a talk. */
export function useNewCriterion(talkId: string | null, acts: TalkActs) {
  const ladder = useLadder();
  const kept = useKept('talk', `criterion ${talkId ?? 'other'}`);
  const [spareId, setSpareId] = useState(() => crypto.randomUUID());
  // The line that is being added makes room at once, and stays kept until it is.
  const [sentId, setSentId] = useState<string | null>(null);
  const stored = kept.fields ?? NOTHING;
  const fields = sentId !== null && stored.id === sentId ? NOTHING : stored;
  const now = useRef(fields);
  now.current = fields;
  // Kept with the words: what is added twice, from two tabs or after a failure, is one.
  const criterionId = fields.id ?? spareId;
  const criterion = toCriterion(fields, talkId, ladder);
  const add = async (): Promise<boolean> => {
    const sent = { ...fields, id: criterionId };
    setSentId(criterionId);
    setSpareId(crypto.randomUUID());
    const isAdded = await acts.run(addCriterion(criterionId, criterion));
    const typed = now.current;
    if (isAdded && typed === NOTHING) await kept.drop();
    if (!isAdded) {
      setSentId(null);
      if (typed !== NOTHING) kept.change({ ...sent, what: bothLines(sent, typed) });
    }
    return isAdded;
  };
  return {
    fields,
    isReading: kept.fields === undefined,
    isKept: kept.isKept,
    change: (changes: Fields) => kept.change({ ...fields, id: criterionId, ...changes }),
    add,
    /** What is there to be added with something else; null where nothing was begun. */
    typed: isBlank(criterion.what) && isBlank(criterion.howKnown) ? null : { criterionId, fields: criterion },
    clear: kept.drop,
  };
}

export type NewCriterionState = ReturnType<typeof useNewCriterion>;

function toCriterion(fields: Fields, talkId: string | null, ladder: Ladder): CriterionFields {
  const { what = '', howKnown = '', dueOn = '', behaviourId = '' } = fields;
  // It may have been chosen of another ladder.
  const [behaviour] = restatedIn(ladder, [{ id: behaviourId }]);
  return {
    talkId,
    what: what.trim(),
    howKnown: howKnown.trim(),
    ladderId: behaviour ? ladder.id : null,
    behaviourId: behaviour?.id ?? null,
    dueOn: isDayMeant(dueOn) ? dueOn : null,
    state: 'open',
  };
}

/** No word is lost where the next line was begun before the last one failed. */
function bothLines(sent: Fields, typed: Fields): string {
  return [sent.what, typed.what].filter(Boolean).join(' ');
}
