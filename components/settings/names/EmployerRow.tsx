import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { AliasField } from '@/components/redaction/AliasField';
import { aliasHere } from '@/components/redaction/stand-ins-here';
import { Button } from '@/components/ui/Button';
import { focusBeside } from '@/components/ui/focus-beside';
import type { StorageRefusal } from '@/lib/db/outcome';
import { setAlias } from '@/lib/db/redaction/aliases';
import { setEmployerRemoved } from '@/lib/db/redaction/employers';
import type { Employer } from '@/lib/domain/employer';
import { sayDay } from '@/lib/i18n/dates';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { say } from '@/lib/i18n/say';
import { EmployerForm } from './EmployerForm';
import type { NamesNews } from './names-news';

interface Props {
  employer: Employer;
  /** '' while no document has named it. */
  alias: string;
  onNews: (news: NamesNews) => void;
}

/** One employer: when, and what documents say instead; changed in its place, removed in two steps. */
export function EmployerRow({ employer, alias, onNews }: Props) {
  const [now, setNow] = useState<'shown' | 'changed' | 'asked'>('shown');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const changeButton = useRef<HTMLButtonElement>(null);
  const { id, name } = employer;
  const show = () => {
    flushSync(() => setNow('shown'));
    changeButton.current?.focus();
  };
  const tell = (outcome: { ok: true } | { ok: false; reason: StorageRefusal }) =>
    setTrouble(outcome.ok ? null : outcome.reason);
  const remove = async () => {
    const outcome = await setEmployerRemoved(id, true);
    tell(outcome);
    if (!outcome.ok) return;
    const undo = async () => tell(await setEmployerRemoved(id, false));
    onNews({ message: say(texts.dropped, { name }), action: { label: texts.undo, onPress: () => void undo() } });
  };
  if (now === 'changed') {
    return (
      <li className="names-row">
        <EmployerForm employer={employer} onClose={show} />
      </li>
    );
  }
  return (
    <li className="names-row">
      <div className="names-what">
        <bdi className="names-name">{name}</bdi>
        <span className="note">{sayTime(employer)}</span>
      </div>
      <div className="names-alias">
        <span className="ui-field-label" aria-hidden="true">
          {texts.alias}
        </span>
        <AliasField
          label={say(texts.aliasOf, { name })}
          alias={aliasHere({ kind: 'employer', alias })}
          placeholder={texts.noAlias}
          onChange={async (words) => {
            const outcome = await setAlias('employer', name, words);
            tell(outcome);
            return outcome.ok;
          }}
        />
      </div>
      <div className="names-acts">
        <Button
          ref={changeButton}
          kind="quiet"
          aria-label={say(texts.changeOf, { name })}
          onClick={() => setNow('changed')}
        >
          {texts.change}
        </Button>
        <Button kind="quiet" aria-label={say(texts.removeOf, { name })} onClick={() => setNow('asked')}>
          {texts.remove}
        </Button>
      </div>
      {now === 'asked' && (
        <div className="names-ask" role="alert">
          <p>
            {say(texts.removeAsk, { name })} {texts.removeWhat}
          </p>
          <div className="settings-actions">
            <Button
              kind="danger"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                void remove();
              }}
            >
              {texts.removeSure}
            </Button>
            <Button onClick={show}>{texts.removeNot}</Button>
          </div>
        </div>
      )}
      {trouble && <StorageTrouble reason={trouble} />}
    </li>
  );
}

function sayTime({ startedOn, endedOn }: Employer): string {
  if (startedOn && endedOn) return say(texts.time, { from: sayDay(startedOn), to: sayDay(endedOn) });
  if (startedOn) return say(texts.since, { from: sayDay(startedOn) });
  return endedOn ? say(texts.until, { to: sayDay(endedOn) }) : texts.always;
}
