import { memo, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { LoggedWin } from '@/lib/domain/log';
import type { Packet } from '@/lib/domain/packet/packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { isBlank, type Win } from '@/lib/domain/win/win';
import { plainWords as texts } from '@/lib/i18n/en/packet';
import { say } from '@/lib/i18n/say';
import { PlainLineRow } from './PlainLineRow';

const AT_ONCE = 8;

/** The packet's wins that have no line yet for readers who were not there, each with the field for it. */
export const PlainLines = memo(function PlainLines({ packet, log }: { packet: Packet; log: readonly LoggedWin[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const wins = useTold(packet, log);
  const lacking = useLacking(wins.filter(({ plainLine }) => isBlank(plainLine)).map(({ id }) => id));
  const rows = wins.filter(({ id }) => lacking.has(id));
  const have = wins.filter(({ plainLine }) => !isBlank(plainLine)).length;
  if (wins.length === 0) return null;
  const progress = say(texts.progress, { n: have, of: wins.length });
  return (
    <section className="packet-part" aria-labelledby="packet-plain">
      <h2 id="packet-plain">{texts.heading}</h2>
      <p className="note">{texts.what}</p>
      {rows.length === 0 ? (
        <p>{texts.all}</p>
      ) : (
        <Disclosure summary={<span className="numbers">{progress}</span>}>
          <ul className="packet-plain">
            {rows.slice(0, shown).map((win) => (
              <PlainLineRow key={win.id} win={win} />
            ))}
          </ul>
          {rows.length > shown && (
            <Button kind="quiet" onClick={() => setShown(shown + AT_ONCE)}>
              {say(texts.more, { n: Math.min(AT_ONCE, rows.length - shown) })}
            </Button>
          )}
        </Disclosure>
      )}
    </section>
  );
});

function useTold(packet: Packet, log: readonly LoggedWin[]): Win[] {
  return useMemo(() => {
    const ids = entriesOf(packet).map(({ winId }) => winId);
    const told = new Set(ids);
    const byId = new Map(log.flatMap(({ win }) => (told.has(win.id) ? [[win.id, win] as const] : [])));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [packet, log]);
}

/** Those that lacked a line since this page was opened: a field stays where it is while it is typed into. */
function useLacking(ids: readonly string[]): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(ids));
  const fresh = ids.filter((id) => !seen.has(id));
  if (fresh.length === 0) return seen;
  const all = new Set([...seen, ...fresh]);
  setSeen(all);
  return all;
}
