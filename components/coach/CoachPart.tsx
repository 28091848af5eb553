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
  children?: ReactNode;
}

/** What the words say so far, and the one thing worth adding. It hints and never blocks. */
export function CoachPart({ verdict, waved = [], onWave, children }: Props) {
  return (
    <div className="coach">
      <CoachMark ingredients={verdict.ingredients} />
      <CoachQuestion question={verdict.question} waved={waved} onWave={(id) => onWave([...waved, id])} />
      {children}
    </div>
  );
}
