import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/coach/judge';
import type { CoachQuestionId } from '@/lib/domain/win/win';
import { CoachMark } from './CoachMark';
import { CoachQuestion } from './CoachQuestion';
import './coach.css';

interface Props {
  verdict: Verdict;
  waved: readonly CoachQuestionId[] | undefined;
  onWave: (waved: CoachQuestionId[]) => void;
  answerHref?: (id: CoachQuestionId) => string;
  children?: ReactNode;
}

/** What the words say so far, and the one thing worth adding. It hints and never blocks. */
export function CoachPart({ verdict, waved = [], onWave, answerHref, children }: Props) {
  return (
    <div className="coach">
      <CoachMark ingredients={verdict.ingredients} />
      <CoachQuestion
        question={verdict.question}
        waved={waved}
        onWave={(id) => onWave([...waved, id])}
        answerHref={answerHref}
      />
      {children}
    </div>
  );
}
