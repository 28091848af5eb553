import type { ReactNode } from 'react';
import { coachQuestions } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';
import { CoachMark } from './CoachMark';
import './coach.css';

const UNSAID = (['role', 'object', 'outcome'] as const).map((id) => ({ id, present: false }));

interface Props {
  /** The field is asked something already. */
  isAsked: boolean;
  /** What is to be said in the place of a question. */
  children?: ReactNode;
}

/** What the coach shows before anything is typed, or while it loads: nothing moves when it begins to read. */
export function CoachAtRest({ isAsked, children }: Props) {
  const question = isAsked ? null : (
    <p className="muted" aria-hidden>
      {say(coachQuestions.role)}
    </p>
  );
  return (
    <div className="coach">
      <div aria-hidden>
        <CoachMark ingredients={UNSAID} />
      </div>
      <div className="coach-question">{children || question}</div>
    </div>
  );
}
