import { coachQuestions } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';
import { CoachMark } from './CoachMark';
import './coach.css';

const UNSAID = (['role', 'object', 'outcome'] as const).map((id) => ({ id, present: false }));

interface Props {
  /** The field is asked something already. */
  isAsked: boolean;
}

/** What the coach shows before anything is typed, or while it loads: nothing moves when it begins to read. */
export function CoachAtRest({ isAsked }: Props) {
  return (
    <div className="coach" aria-hidden>
      <CoachMark ingredients={UNSAID} />
      <div className="coach-question muted">{!isAsked && <p>{say(coachQuestions.role)}</p>}</div>
    </div>
  );
}
