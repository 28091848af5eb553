import { Button } from '@/components/ui/Button';
import { CHECK_IN_STEPS, type CheckInFields } from '@/lib/domain/check-in/check-in';
import { snoozeEnd } from '@/lib/domain/check-in/check-in-due';
import { checkInWords, onwardWords, stepNames } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import type { ChangeCheckIn } from './use-check-in';

interface Props {
  row: CheckInFields;
  canSnooze: boolean;
  change: ChangeCheckIn;
}

/** The three steps, each a press away, and the two other answers, which are valid at any point. */
export function StepBar({ row, canSnooze, change }: Props) {
  const isSnoozable = canSnooze && row.snoozedUntil === null;
  return (
    <div className="check-in-bar">
      <nav aria-label={say(checkInWords.steps)}>
        <ol className="row check-in-steps">
          {CHECK_IN_STEPS.map((step, index) => (
            <li key={step}>
              <button
                type="button"
                className="check-in-step"
                aria-current={step === row.step ? 'step' : undefined}
                onClick={() => void change({ step })}
              >
                <span className="numbers">{index + 1}</span>{' '}
                <span className="check-in-step-name">{say(stepNames[step])}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="row check-in-answers">
        {row.step === 'inbox' && (
          <Button className="check-in-skip" kind="quiet" onClick={() => void change({ step: 'wins' })}>
            {say(onwardWords.skipInbox)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void change({ state: 'quiet', finishedAt: new Date().toISOString() })}>
          {say(checkInWords.quiet)}
        </Button>
        {isSnoozable && (
          <Button kind="quiet" onClick={() => void change({ snoozedUntil: snoozeEnd(new Date()).toISOString() })}>
            {say(checkInWords.later)}
          </Button>
        )}
      </div>
    </div>
  );
}
