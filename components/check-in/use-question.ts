import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useOnce } from '@/components/ui/use-once';
import { readProofs } from '@/lib/db/proof/proofs';
import { readWin } from '@/lib/db/win/wins';
import { behaviourToAsk, questionIndex } from '@/lib/domain/check-in/check-in-question';
import { toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { sayQuestion } from '@/lib/i18n/check-in-question';
import type { ChangeCheckIn, CheckInReading } from './use-check-in';

/** The week's question, and the behaviour that an answer would show. */
export interface Question {
  behaviourId: string;
  text: string;
  /** A win of this check-in shows it already. */
  isAnswered: boolean;
}

/** Settled and noted when it is first asked: what is saved meanwhile changes the proofs, not the question. */
export function useQuestion(reading: CheckInReading, change: ChangeCheckIn): Question | 'failed' | null {
  const ladder = useLadder();
  const [question, setQuestion] = useState<Question | 'failed' | null>(null);
  useOnce(() => {
    let isOver = false;
    const take = (found: Question | 'failed') => {
      if (isOver) return;
      setQuestion(found);
      const isNew = found !== 'failed' && reading.row.askedBehaviourId === null;
      if (isNew) void change({ askedBehaviourId: found.behaviourId });
    };
    readQuestion(ladder, reading).then(take, () => take('failed'));
    return () => {
      isOver = true;
    };
  });
  return question;
}

async function readQuestion(ladder: Ladder, { row, earlier }: CheckInReading): Promise<Question | 'failed'> {
  const behaviourOf = (id: string | null) => ladder.behaviours.find((behaviour) => behaviour.id === id);
  // What was asked before the ladder was changed is asked of nobody.
  const behaviour = behaviourOf(row.askedBehaviourId) ?? behaviourOf(await chooseBehaviour(ladder, earlier));
  if (!behaviour) return 'failed';
  const behaviourId = behaviour.id;
  const text = sayQuestion(behaviour, questionIndex(behaviourId, earlier));
  const added = await Promise.all(row.winIds.map((id) => readWin(id, ladder.id)));
  const isAnswered = added.some(
    (logged) => logged?.win.deletedAt === null && logged.behaviourIds.includes(behaviourId),
  );
  return { behaviourId, text, isAnswered };
}

async function chooseBehaviour(ladder: Ladder, earlier: CheckInReading['earlier']): Promise<string | null> {
  return behaviourToAsk(ladder, await readProofs(ladder, toDay(new Date())), earlier);
}
