import { healthWords as texts } from '@/lib/i18n/en/health';
import { say } from '@/lib/i18n/say';
import { readStorageFacts, type StorageFacts } from '@/lib/safety/storage-facts';
import { Part } from '../../Part';
import { Fact } from './Fact';
import { sayBytes } from './say-bytes';
import { useFact } from './use-fact';

const isFirefox = import.meta.env.FIREFOX;

/** How much room the log takes, whether the browser keeps it, and what it guarantees. */
export function PlaceHealth() {
  const facts = useFact(readStorageFacts);
  const known = facts === 'failed' ? null : facts;
  return (
    <Part title={texts.place}>
      <dl className="health-facts">
        <Fact name={texts.used}>{facts && sayUsed(known)}</Fact>
        <Fact name={texts.kept}>{facts && sayKept(known)}</Fact>
      </dl>
      <h3>{texts.promises}</h3>
      <ul className="health-promises">
        {(isFirefox ? texts.firefox : texts.chromium).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </Part>
  );
}

function sayUsed(facts: StorageFacts | null): string {
  if (!facts || facts.used === null) return texts.unsaid;
  const used = sayBytes(facts.used);
  return facts.quota === null
    ? say(texts.usedOnly, { used })
    : say(texts.usedOf, { used, quota: sayBytes(facts.quota) });
}

function sayKept(facts: StorageFacts | null): string {
  if (!facts || facts.isPersisted === null) return texts.unsaid;
  if (facts.isPersisted) return texts.keptYes;
  return isFirefox ? texts.keptNoFirefox : texts.keptNo;
}
