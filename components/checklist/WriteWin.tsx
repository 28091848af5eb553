import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { readAct } from '@/components/keys/read-key';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import { Notice } from '@/components/ui/Notice';
import { EARLIEST_DAY, toDay } from '@/lib/domain/day';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { ADDRESS_LIMIT } from '@/lib/domain/win/address';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { addLinkWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { AskedField } from './AskedField';
import { askedBy, type EvidenceForm, faultsOf } from './evidence-form';
import { useWinWriting } from './use-win-writing';

interface Props {
  behaviour: Behaviour;
  form: EvidenceForm;
  isKept: boolean;
  onForm: (form: EvidenceForm) => void;
  onSaved: (message: string) => void;
  onCancel: () => void;
}

/** A new win with just the fields that the behaviour's rule looks at. */
export function WriteWin({ behaviour, form, isKept, onForm, onSaved, onCancel }: Props) {
  const [tried, setTried] = useState(false);
  const writing = useWinWriting(behaviour, onSaved);
  const today = toDay(new Date());
  const faults = faultsOf(form, today);
  const linkIsWrong = writing.now.is === 'link-wrong';
  const change = (changes: Partial<EvidenceForm>) => onForm({ ...form, ...changes });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (faults.did || faults.occurredOn) {
      event.currentTarget.querySelector<HTMLElement>(faults.did ? 'textarea' : '[type="date"]')?.focus();
    } else void writing.save(form);
  };
  return (
    <form className="checklist-write" onSubmit={submit} onKeyDown={submitByKey} noValidate>
      <Field label={texts.did} hint={texts.didHint} error={tried && faults.did ? texts.didNeeded : undefined}>
        {(control) => (
          <TextArea
            {...control}
            ref={(area) => area?.setAttribute('autofocus', '')}
            maxLength={TEXT_LIMIT}
            value={form.did}
            onChange={(did) => change({ did })}
          />
        )}
      </Field>
      {askedBy(behaviour.rule).map((asked) => (
        <AskedField
          key={asked}
          asked={asked}
          rule={behaviour.rule}
          form={form}
          onChange={change}
          error={asked === 'link' && linkIsWrong ? say(addLinkWords.wrong, { n: ADDRESS_LIMIT }) : undefined}
        />
      ))}
      <Field label={texts.when} error={tried && faults.occurredOn ? texts.whenWrong : undefined}>
        {(control) => (
          <TextInput
            {...control}
            className="checklist-day"
            type="date"
            min={EARLIEST_DAY}
            max={today}
            value={form.occurredOn}
            onChange={(occurredOn) => change({ occurredOn })}
          />
        )}
      </Field>
      {!isKept && <p role="status">{texts.draftNotKept}</p>}
      {writing.now.is === 'refused' && <StorageTrouble reason={writing.now.reason} />}
      {writing.now.is === 'existing' && (
        <Notice
          tone="info"
          title={texts.existing}
          actions={
            <>
              <Button onClick={() => writing.addToExisting(form)}>{texts.addToThat}</Button>
              <Button onClick={() => writing.save({ ...form, link: '' })}>{texts.withoutLink}</Button>
            </>
          }
        >
          {texts.existingWhat}
        </Notice>
      )}
      <div className="checklist-write-foot">
        <Button onClick={onCancel}>{texts.cancel}</Button>
        <Button kind="primary" type="submit" busy={writing.now.is === 'saving'}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (readAct('fields', event) === 'save') event.currentTarget.requestSubmit();
}
