import { useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { readLast } from '@/components/drafts/read-last';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import type { StorageRefusal } from '@/lib/db/outcome';
import { type ClaimAct, undoClaim } from '@/lib/db/proof/claims';
import { takeQuiz } from '@/lib/db/quiz/takings';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { finishedAnswers, fromQuizDraft, newTaking, type Taking, toQuizDraft } from '@/lib/domain/quiz/quiz';

/** `undefined`: what was left of an earlier time is being read · null: no taking is under way. */
type UnderWay = Taking | null | undefined;

/** The taking that is under way, kept with every answer: closing the page or killing the browser loses none. */
function useKeptTaking(ladder: Ladder) {
  const [left] = useState(() => leftDraft('quiz', ladder.id));
  const [taking, setTaking] = useState<UnderWay>(undefined);
  const latest = useRef<UnderWay>(undefined);
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() =>
    createDraftKeeper<Taking>({
      keep: (now) => keepDraft('quiz', ladder.id, toQuizDraft(now)),
      drop: () => dropDraft('quiz', ladder.id),
      onKept: setKept,
      behind: { leave: (now) => left.leave(toQuizDraft(now)), forget: left.forget },
    }),
  );
  useLeaving(keeper.flush);
  const put = (next: Taking | null) => {
    latest.current = next;
    setTaking(next);
  };
  useOnce(() => {
    const takeUp = (fields: Record<string, string>) => {
      if (latest.current === undefined) put(fromQuizDraft(fields));
    };
    readLast('quiz', ladder.id).then(
      ({ fields }) => takeUp(fields),
      () => takeUp({}),
    );
    return keeper.flush;
  });
  return { taking, latest, isKept, keeper, put };
}

/** What was finished a moment ago, and how it is taken back. */
interface Finished {
  taking: Taking;
  act: ClaimAct | null;
}

/** The taking that is under way, and what can be done with it. */
export function useTaking(ladder: Ladder) {
  const { keeper, put, ...kept } = useKeptTaking(ladder);
  const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [said, setSaid] = useState<'finished' | 'not-taken-back' | null>(null);
  const change = (next: Taking) => {
    put(next);
    keeper.change(next);
  };
  const start = () => {
    // An undo would put the finished taking in the place of this one.
    setSaid(null);
    put(newTaking(crypto.randomUUID(), ladder));
  };
  const finish = async () => {
    const taking = kept.latest.current;
    const answers = taking ? finishedAnswers(ladder, taking) : null;
    if (!taking || !answers) return;
    const outcome = await takeQuiz(taking.id, ladder.id, answers);
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    await keeper.drop();
    setFinished({ taking, act: outcome.act });
    setSaid(outcome.act && 'finished');
    put(null);
  };
  const takeBack = async () => {
    if (!finished?.act) return;
    const outcome = await undoClaim(finished.act);
    if (!outcome.ok || !outcome.undid) return setSaid('not-taken-back');
    setFinished(null);
    setSaid(null);
    // Its snapshot is gone; finished again, it is another one.
    change({ ...finished.taking, id: crypto.randomUUID() });
  };
  return {
    ...kept,
    refusal,
    finishedId: finished?.taking.id ?? null,
    said,
    finish,
    takeBack,
    dismiss: () => setSaid(null),
    change,
    /** Begins at the first statement; nothing is kept before the first answer. */
    start,
    startOver: () => {
      start();
      void keeper.drop();
    },
  };
}

export type UseTaking = ReturnType<typeof useTaking>;
