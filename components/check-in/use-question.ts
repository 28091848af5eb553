import { useState } from 'react';
import { useOnce } from '@/components/ui/use-once';
import { readLog } from '@/lib/db/log';
import { readWin } from '@/lib/db/wins';
import { behaviourToAsk, questionIndex } from '@/lib/domain/check-in-question';
import { toDay } from '@/lib/domain/day';
import { proofsOf } from '@/lib/domain/proof';
import { checkInQuestions } from '@/lib/i18n/en/check-in-questions';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
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
  const [question, setQuestion] = useState<Question | 'failed' | null>(null);
  useOnce(() => {
    let isOver = false;
    const take = (found: Question | 'failed') => {
      if (isOver) return;
      setQuestion(found);
      const isNew = found !== 'failed' && reading.row.askedBehaviourId === null;
      if (isNew) void change({ askedBehaviourId: found.behaviourId });
    };
    readQuestion(reading).then(take, () => take('failed'));
    return () => {
      isOver = true;
    };
  });
  return question;
}

async function readQuestion({ row, earlier }: CheckInReading): Promise<Question | 'failed'> {
  const behaviourId = row.askedBehaviourId ?? (await chooseBehaviour(earlier));
  const text = behaviourId === null ? undefined : checkInQuestions[behaviourId]?.[questionIndex(behaviourId, earlier)];
  if (behaviourId === null || text === undefined) return 'failed';
  const added = await Promise.all(row.winIds.map((id) => readWin(id, seniorEngineer.id)));
  const isAnswered = added.some(
    (logged) => logged?.win.deletedAt === null && logged.behaviourIds.includes(behaviourId),
  );
  return { behaviourId, text, isAnswered };
}

async function chooseBehaviour(earlier: CheckInReading['earlier']): Promise<string | null> {
  const proofs = proofsOf(seniorEngineer, await readLog(seniorEngineer.id), toDay(new Date()));
  return behaviourToAsk(seniorEngineer, proofs, earlier);
}
