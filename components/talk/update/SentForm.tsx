import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/fields/Check';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import '@/components/wins/editor.css';
import type { UpdateAudience } from '@/lib/domain/talk/stakeholder-update';
import { isBlank, PERSON_KINDS, type Person, TITLE_LIMIT } from '@/lib/domain/win/win';
import { stakeholderUpdateWords as texts } from '@/lib/i18n/en/stakeholder-update';
import { personNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { Sent } from './use-sent';

interface Props {
  audience: UpdateAudience;
  sent: Sent;
  onClose: (isLogged: boolean) => void;
}

/** To whom it was sent: what the win says, and what it counts for. */
export function SentForm({ audience, sent, onClose }: Props) {
  const isOutsider = audience === 'outsider';
  const first = useFirstFocus<HTMLInputElement>();
  const [person, setPerson] = useState<Person>({
    label: '',
    as: isOutsider ? 'stakeholder' : 'pm',
    engineer: false,
    outsideTeam: isOutsider,
  });
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const log = async (event: FormEvent) => {
    event.preventDefault();
    const label = person.label.trim();
    setAsked(label === '');
    if (label === '' || isBusy) return;
    setBusy(true);
    const isLogged = await sent.log({ ...person, label });
    setBusy(false);
    if (isLogged) onClose(true);
  };
  return (
    <form className="update-sent" onSubmit={log} aria-label={texts.toWhom} noValidate>
      <h2>{texts.toWhom}</h2>
      <div className="talk-row">
        <Field label={texts.who} error={isAsked && isBlank(person.label) ? texts.whoNeeded : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={first}
              value={person.label}
              maxLength={TITLE_LIMIT}
              autoComplete="off"
              onChange={(label) => setPerson({ ...person, label })}
            />
          )}
        </Field>
        <Field label={texts.as}>
          {(control) => (
            <Select
              {...control}
              options={PERSON_KINDS.map((value) => ({ value, label: personNames[value] }))}
              value={person.as}
              onChange={(as) => setPerson({ ...person, as, engineer: as === 'engineer' })}
            />
          )}
        </Field>
      </div>
      <Check
        name="outsideTeam"
        label={texts.outside}
        checked={person.outsideTeam}
        onChange={(outsideTeam) => setPerson({ ...person, outsideTeam })}
      />
      <p className="note">{say(texts.outsideHint, { statement: sent.statement })}</p>
      {sent.isElsewhere && <p className="note">{say(texts.elsewhere, { statement: sent.statement })}</p>}
      <div className="row">
        <Button type="submit" kind="primary" busy={isBusy}>
          {texts.log}
        </Button>
        <Button kind="quiet" onClick={() => onClose(false)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
