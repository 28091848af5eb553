import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import type { StorageRefusal } from '@/lib/db/outcome';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { importWinsWords as texts } from '@/lib/i18n/en/import-wins';
import { say, sayCount } from '@/lib/i18n/say';
import { type BroughtIn, bringIn } from '@/lib/import-wins/bring-in';
import type { ImportPlan } from '@/lib/import-wins/plan-import';
import { takeBack } from '@/lib/restore/way-back';
import { Part } from '../../Part';
import { BroughtInNotice } from './BroughtInNotice';

const SHOWN = 10;

interface Props {
  plan: ImportPlan;
  /** Lines of the file that no win was made of. */
  left: number;
}

/** What would come into the inbox, the first ten of it, and what is left out and why. */
export function ImportPreview({ plan: { ready, doubles, cut }, left }: Props) {
  const [done, setDone] = useState<BroughtIn | null>(null);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [undone, setUndone] = useState('');
  const onUndone = (kept: number) => {
    setDone(null);
    setUndone(kept === 0 ? texts.undone : sayCount(texts.undoneButFor, kept));
  };
  const add = async () => {
    setBusy(true);
    const outcome = await bringIn(ready);
    setBusy(false);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setDone(outcome);
  };
  if (done) return <BroughtInNotice done={done} undo={takeBack} onUndone={onUndone} />;
  return (
    <Part title={texts.preview} note={texts.previewNote}>
      <p role="status">
        {undone !== '' && `${undone} `}
        {ready.length === 0 ? texts.noWins : sayCount(texts.wins, ready.length)}
      </p>
      {ready.length + doubles.length === 0 && <p>{texts.needsMore}</p>}
      {cut[0] && <p>{sayCount(texts.cut, cut.length, { example: cut[0].title.slice(0, 80), limit: TEXT_LIMIT })}</p>}
      {left > 0 && <p>{sayCount(texts.left, left)}</p>}
      {ready.length > SHOWN && <p className="note">{say(texts.firstShown, { n: SHOWN })}</p>}
      {ready.length > 0 && (
        <ul className="data-wins">
          {ready.slice(0, SHOWN).map(({ winId, fields, artifacts }) => (
            <li key={winId} className="data-win">
              <span className="data-day">{sayDay(fields.occurredOn)}</span>
              <strong dir="auto">{fields.title}</strong>
              {fields.did !== '' && (
                <span className="note" dir="auto">
                  {fields.did.slice(0, 240)}
                </span>
              )}
              {artifacts.map(({ id, fields: { url } }) => (
                <span key={id} className="note" dir="auto">
                  {url}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {doubles.length > 0 && (
        <>
          <p>{sayCount(texts.doubles, doubles.length)}</p>
          <ul className="data-bad note">
            {doubles.slice(0, SHOWN).map(({ found, by }) => (
              <li key={found.line}>{say(by === 'link' ? texts.byLink : texts.byDay, { title: found.title })}</li>
            ))}
            {doubles.length > SHOWN && <li>{sayCount(texts.more, doubles.length - SHOWN)}</li>}
          </ul>
        </>
      )}
      {trouble && <StorageTrouble reason={trouble} title={texts.notAdded} />}
      {ready.length > 0 && (
        <Button kind="primary" busy={isBusy} onClick={() => void add()}>
          {sayCount(texts.add, ready.length)}
        </Button>
      )}
    </Part>
  );
}
