import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { LoggedWin } from '@/lib/domain/log';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { sayCount } from '@/lib/i18n/say';
import './redaction.css';
import { KeptBack } from './KeptBack';
import { ReplacementRow } from './ReplacementRow';

const SHOWN = 200;

interface Props {
  /** The one that the document went through. */
  redactor: Redactor;
  /** The whole log. */
  log: readonly LoggedWin[];
  /** Tells what a change came to. */
  onSaid: (words: string) => void;
}

/** All that a document says instead of what the log says, to be looked over and changed; and what it keeps back. */
export function ReplacementList({ redactor, log, onSaid }: Props) {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const replaced = redactor.replaced();
  const wins = new Map(log.map(({ win }) => [win.id, win]));
  return (
    <div className="redaction-list">
      {trouble && <StorageTrouble reason={trouble} />}
      {replaced.length === 0 && <p>{redactor.level === 'full' ? texts.nothingAtFull : texts.nothingReplaced}</p>}
      {replaced.length > 0 && (
        <>
          <p className="note">{sayCount(texts.replaced, replaced.length)}</p>
          <ul aria-label={texts.table}>
            {replaced.slice(0, SHOWN).map((replacement) => (
              <ReplacementRow
                key={`${replacement.kind} ${replacement.name} ${replacement.original}`}
                replacement={replacement}
                wins={replacement.winIds.flatMap((id) => wins.get(id) ?? [])}
                onSaid={(words) => {
                  setTrouble(null);
                  onSaid(words);
                }}
                onTrouble={setTrouble}
              />
            ))}
          </ul>
        </>
      )}
      {replaced.length > SHOWN && <p className="note">{sayCount(texts.more, replaced.length - SHOWN)}</p>}
      <KeptBack level={redactor.level} log={log} />
    </div>
  );
}
