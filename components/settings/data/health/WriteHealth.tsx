import { readLastWrite, testWrite } from '@/lib/db/health';
import { beginSentence } from '@/lib/i18n/begin-sentence';
import { sayMoment } from '@/lib/i18n/dates';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { say } from '@/lib/i18n/say';
import { readStorageFacts } from '@/lib/safety/storage-facts';
import { Part } from '../../Part';
import { CopyFact } from './CopyFact';
import { Fact } from './Fact';
import { useFact } from './use-fact';

const testNow = () => testWrite(new Date());

/** Whether what was written last can be read, and whether a row can be written now. */
export function WriteHealth() {
  const last = useFact(readLastWrite);
  const test = useFact(testNow);
  const facts = useFact(readStorageFacts);
  return (
    <Part title={texts.writes}>
      <dl className="health-facts" aria-busy={test === null || undefined}>
        <Fact name={texts.lastChange}>{sayLast(last)}</Fact>
        <Fact name={texts.test}>{test !== null && (test === true ? texts.testPassed : texts.testFailed)}</Fact>
        <Fact name={texts.durability}>{facts && sayDurability(facts === 'failed' ? 'unknown' : facts.durability)}</Fact>
        <CopyFact />
      </dl>
    </Part>
  );
}

type Last = Awaited<ReturnType<typeof readLastWrite>>;

function sayLast(last: Last | 'failed'): string {
  if (last === 'failed') return `${texts.unread}. ${texts.unreadWhat}`;
  if (last === null) return texts.noChange;
  return say(last.isReadBack ? texts.readBack : texts.notReadBack, {
    moment: beginSentence(sayMoment(new Date(last.at))),
  });
}

function sayDurability(durability: string): string {
  if (durability === 'strict' || durability === 'relaxed') return texts.durabilities[durability];
  // What a browser calls its default is the weaker of the two.
  return durability === 'default' ? texts.durabilities.relaxed : texts.durabilities.unknown;
}
