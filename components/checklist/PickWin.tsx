import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Field } from '@/components/ui/Field';
import { Grain } from '@/components/ui/Grain';
import { TextInput } from '@/components/ui/TextInput';
import { useFound } from '@/components/wins/use-found';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { LoggedWin } from '@/lib/domain/log';
import { nameOf } from '@/lib/domain/title';
import { sayDay } from '@/lib/i18n/dates';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';

interface Props {
  /** Newest first. */
  wins: readonly LoggedWin[];
  onPick: (logged: LoggedWin) => Promise<Outcome>;
}

const SHOWN = 30;

export function PickWin({ wins, onPick }: Props) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const found = useFound(wins, text);
  if (wins.length === 0) return <p className="muted">{texts.noneToPick}</p>;
  return (
    <>
      <Field label={texts.search} labelHidden>
        {(control) => (
          <TextInput
            {...control}
            ref={(input) => input?.setAttribute('autofocus', '')}
            type="search"
            placeholder={texts.search}
            value={text}
            onChange={setText}
          />
        )}
      </Field>
      <ul className="checklist-picks">
        {found.slice(0, SHOWN).map((logged) => (
          <li key={logged.win.id}>
            <button
              type="button"
              onClick={async () => {
                const outcome = await onPick(logged);
                if (!outcome.ok) setTrouble(outcome.reason);
              }}
            >
              <Grain state={logged.win.status === 'inbox' ? 'loose' : 'none'} size={14} />
              <span className="words" dir="auto">
                {nameOf(logged.win)}
              </span>
              <span className="note">
                <time dateTime={logged.win.occurredOn}>{sayDay(logged.win.occurredOn)}</time>
                {logged.win.status === 'inbox' && ` · ${texts.winStates.inbox}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {found.length === 0 && say(texts.noneFound, { text })}
        {found.length > SHOWN && say(texts.shownOf, { shown: SHOWN, of: found.length })}
      </p>
      {trouble && <StorageTrouble reason={trouble} title={texts.notLinked} />}
    </>
  );
}
