import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Explain } from '@/components/ui/Explain';
import { focusBeside } from '@/components/ui/focus-beside';
import { changeGap } from '@/lib/db/audit/gaps';
import type { StorageRefusal } from '@/lib/db/outcome';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditNow } from '../use-audit';
import type { AuditNews } from '../use-news';
import { GapExport } from './GapExport';
import { GapRow } from './GapRow';

/** Every gap in the order of nearness, to be rewritten, dropped, and handed over. */
export function GapList({ audit, news }: { audit: AuditNow; news: AuditNews }) {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const lines = audit.gaps.filter(({ dropped }) => !dropped);
  const droppedOnes = audit.gaps.filter(({ dropped }) => dropped);
  const setDropped = async (line: GapLine, dropped: boolean) => {
    const outcome = await changeGap(audit.ladder.id, line, { dropped });
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    if (!dropped) return news.dismiss();
    const message = say(texts.dropped, { statement: line.behaviour.statement });
    news.tell(message, () => void setDropped(line, false));
  };
  return (
    <>
      {audit.gaps.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <p className="muted">
          {texts.intro}
          <Explain of="gap" />
        </p>
      )}
      {trouble && <StorageTrouble reason={trouble} />}
      {lines.length > 0 && (
        <ul className="audit-gaps">
          {lines.map((line) => (
            <GapRow
              key={`${audit.ladder.id} ${line.behaviour.id}`}
              ladderId={audit.ladder.id}
              line={line}
              onDrop={(each) => void setDropped(each, true)}
            />
          ))}
        </ul>
      )}
      {droppedOnes.length > 0 && (
        <Disclosure summary={sayCount(texts.droppedOnes, droppedOnes.length)}>
          <ul className="audit-dropped">
            {droppedOnes.map((line) => (
              <li key={line.behaviour.id}>
                <span>{line.behaviour.statement}</span>
                <Button
                  kind="quiet"
                  aria-label={say(texts.restoreFor, { statement: line.behaviour.statement })}
                  onClick={(event) => {
                    focusBeside(event.currentTarget);
                    void setDropped(line, false);
                  }}
                >
                  {texts.restore}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {/* Of what may leave there may be gaps where the user has none: private wins prove nothing to others. */}
      <GapExport audit={audit} />
    </>
  );
}
