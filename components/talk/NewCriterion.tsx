import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { dayWrong } from '@/components/ui/fields/day-wrong';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { EARLIEST_DAY } from '@/lib/domain/day';
import { isBlank, TITLE_LIMIT } from '@/lib/domain/win/win';
import { talkWords, criterionWords as texts } from '@/lib/i18n/en/talk';
import { BehaviourSelect } from './BehaviourSelect';
import type { NewCriterionState } from './use-new-criterion';

/** The line that is being written; Enter adds it and begins the next. */
export function NewCriterion({ of }: { of: NewCriterionState }) {
  const { fields, change, add, isReading, isKept } = of;
  const what = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  const isMissing = isBlank(fields.what ?? '');
  const dueOn = fields.dueOn ?? '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isDueWrong = dayWrong(due.current, dueOn) !== undefined;
    setAsked(isMissing || isDueWrong);
    (isDueWrong && !isMissing ? due : what).current?.focus();
    if (!isMissing && !isDueWrong && !isReading) await add();
  };
  return (
    <form className="talk-criterion talk-new" aria-label={texts.newRow} onSubmit={submit} noValidate>
      <Field label={texts.what} error={isAsked && isMissing ? texts.needsWhat : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={what}
            value={fields.what ?? ''}
            maxLength={TITLE_LIMIT}
            autoComplete="off"
            enterKeyHint="next"
            onChange={(text) => change({ what: text })}
          />
        )}
      </Field>
      <Field label={texts.howKnown}>
        {(control) => (
          <TextInput
            {...control}
            value={fields.howKnown ?? ''}
            maxLength={TITLE_LIMIT}
            autoComplete="off"
            enterKeyHint="next"
            onChange={(howKnown) => change({ howKnown })}
          />
        )}
      </Field>
      <div className="talk-row talk-about">
        <BehaviourSelect
          about={{ ladderId: null, behaviourId: fields.behaviourId || null }}
          onChange={(behaviourId) => change({ behaviourId })}
        />
        <Field label={texts.due} error={isAsked ? dayWrong(due.current, dueOn) : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={due}
              type="date"
              min={EARLIEST_DAY}
              value={dueOn}
              onChange={(day) => change({ dueOn: day })}
            />
          )}
        </Field>
        <Button type="submit">{texts.add}</Button>
      </div>
      {!isKept && <p role="alert">{talkWords.notKept}</p>}
    </form>
  );
}
