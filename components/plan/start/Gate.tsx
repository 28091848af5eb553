import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/fields/Segmented';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { sayDay } from '@/lib/i18n/dates';
import { startWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import type { GateState } from './use-start';

interface Props {
  gate: GateState;
  onGate: (answer: NonNullable<GateState['answer']>) => void;
}

/** The one question before a plan: it assumes technical solidity, and says so. */
export function Gate({ gate: { answer, saidOn }, onGate }: Props) {
  return (
    <div className="plan-gate">
      <Segmented
        label={startWords.gate}
        options={[
          { value: 'yes', label: startWords.gates.yes },
          { value: 'not-yet', label: startWords.gates['not-yet'] },
        ]}
        value={answer === 'anyway' ? 'not-yet' : answer}
        onChange={onGate}
      />
      <p className="muted">{startWords.gateHint}</p>
      {answer === 'not-yet' && (
        <Notice
          tone="info"
          title={startWords.notYet}
          actions={
            <>
              <LinkButton href="#/wins/new">{startWords.keepLogging}</LinkButton>
              <Button kind="quiet" onClick={() => onGate('anyway')}>
                {startWords.anyway}
              </Button>
            </>
          }
        >
          <p>{startWords.notYetWhat}</p>
          {saidOn !== null && <p className="muted">{say(startWords.notYetSince, { day: sayDay(saidOn) })}</p>}
        </Notice>
      )}
      {answer === 'anyway' && <p>{startWords.anywayOn}</p>}
    </div>
  );
}
