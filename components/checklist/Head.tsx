import { useLadder } from '@/components/ladder/LadderProvider';
import { classNames } from '@/components/ui/class-names';
import { Explain } from '@/components/ui/Explain';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { BETWEEN } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { Checklist } from './checklist-of';

/** The two numbers, side by side and never one. */
export function Head({ checklist, isReading }: { checklist: Checklist; isReading: boolean }) {
  const ladder = useLadder();
  const isBuiltIn = ladder.id === seniorEngineer.id;
  const { claimed, evidenced, of, fewerThanHalf } = checklist;
  return (
    <header className="app-spread checklist-head">
      <p className="lead">
        {isBuiltIn ? texts.lead : say(texts.leadOf, { ladder: ladder.name })}
        <Explain of="ladder" />
      </p>
      <p className={classNames('checklist-numbers', 'numbers', isReading && 'checklist-held')}>
        <span>{say(texts.claimed, { n: claimed, of })}</span>
        <span className="checklist-between">{BETWEEN}</span>
        <span>{say(texts.evidenced, { n: evidenced, of })}</span>
        <Explain of="claimed-evidenced" />
      </p>
      <div className="app-margin">
        <p className={classNames('checklist-targets', (isReading || !fewerThanHalf) && 'checklist-held')}>
          {texts.clearTargets}
        </p>
        <p className="note">{texts.notAPrediction}</p>
      </div>
    </header>
  );
}
