import { useLadder } from '@/components/ladder/LadderProvider';
import { Explain } from '@/components/ui/Explain';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { Checklist } from './checklist-of';
import { NumbersNote } from './NumbersNote';
import { TwoNumbers } from './TwoNumbers';

export function Head({ checklist, isReading }: { checklist: Checklist; isReading: boolean }) {
  const ladder = useLadder();
  const isBuiltIn = ladder.id === seniorEngineer.id;
  const { claimed, evidenced, of, fewerThanHalf } = checklist;
  const held = isReading ? 'checklist-held' : undefined;
  return (
    <header className="app-spread checklist-head">
      <p className="lead">
        {isBuiltIn ? texts.lead : say(texts.leadOf, { ladder: ladder.name })}
        <Explain of="ladder" />
      </p>
      <TwoNumbers {...{ claimed, evidenced, of }} className={held} />
      <NumbersNote fewerThanHalf={fewerThanHalf} className={held} />
    </header>
  );
}
