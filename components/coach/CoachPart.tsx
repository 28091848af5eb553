import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/coach/judge';
import type { CoachQuestionId } from '@/lib/domain/win/win';
import { CoachMark } from './CoachMark';
import { CoachQuestion, type Waving } from './CoachQuestion';
import './coach.css';

interface Props extends Omit<Waving, 'waved'> {
  verdict: Verdict;
  waved: readonly CoachQuestionId[] | undefined;
  children?: ReactNode;
}

/** What the words say so far, and the one thing worth adding. It hints and never blocks. */
export function CoachPart({ verdict, waved = [], children, ...waving }: Props) {
  return (
    <div className="coach">
      <CoachMark ingredients={verdict.ingredients} />
      <CoachQuestion question={verdict.question} waved={waved} {...waving} />
      {children}
    </div>
  );
}
