import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { Segmented } from '@/components/ui/fields/Segmented';
import { TextInput } from '@/components/ui/fields/TextInput';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { useToday } from '@/components/ui/page/use-today';
import type { ClosingAct } from '@/lib/db/plan/chapters';
import { CHAPTER_REASONS } from '@/lib/domain/plan/chapter';
import type { Plan } from '@/lib/domain/plan/plan';
import { shownDayOf } from '@/lib/domain/plan/plan-days';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { say } from '@/lib/i18n/say';
import { PlanTrouble } from '../PlanTrouble';
import { type Before, useClosing } from './use-closing';

interface Props {
  open: Plan | undefined;
  before: Before;
}

/** What happened, what ends and what begins. */
export function ClosingForm({ open, before }: Props) {
  const closing = useClosing(before);
  const today = useToday();
  const [tried, setTried] = useState(false);
  const { reason, form, closed, undone, isBusy, trouble } = closing;
  if (closed) return <Closed act={closed.act} undone={undone} onUndo={closing.undo} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    void closing.close();
  };
  return (
    <form className="plan-closing" onSubmit={submit} noValidate>
      <p role="status" className="note">
        {undone && texts[undone]}
      </p>
      <Segmented
        label={texts.reason}
        options={CHAPTER_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
        value={reason}
        onChange={(value) => closing.change({ reason: value })}
      />
      <Line
        label={texts.employer}
        hint={texts.employerHint}
        value={form.employer}
        onChange={(value) => closing.change({ employer: value })}
      />
      <Line label={texts.level} value={form.level} onChange={(value) => closing.change({ level: value })} />
      <Line label={texts.target} value={form.target} onChange={(value) => closing.change({ target: value })} />
      <p className="muted">
        {texts.what} {open && say(texts.endsPlan, { day: shownDayOf(open, today) })}
      </p>
      <p role="alert">{tried && reason === null && <span className="ui-field-error">{texts.reasonNeeded}</span>}</p>
      <p>
        <Button kind="primary" type="submit" busy={isBusy}>
          {texts.close}
        </Button>
      </p>
      {trouble && <PlanTrouble reason={trouble} title={texts.notClosed} />}
    </form>
  );
}

interface LineProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

function Line({ label, hint, value, onChange }: LineProps) {
  return (
    <Field label={label} aside={texts.optional} hint={hint}>
      {(control) => <TextInput {...control} maxLength={TITLE_LIMIT} value={value} onChange={onChange} />}
    </Field>
  );
}

interface ClosedProps {
  /** What can be taken back. */
  act: ClosingAct | null;
  undone: 'undone' | 'notUndone' | null;
  onUndo: (act: ClosingAct) => Promise<void>;
}

function Closed({ act, undone, onUndo }: ClosedProps) {
  return (
    <Notice
      tone="done"
      title={texts.closed}
      actions={
        <>
          <LinkButton href="#/settings/ladders">{texts.ladder}</LinkButton>
          <LinkButton href="#/plan/new">{texts.plan}</LinkButton>
          {act && (
            <Button kind="quiet" onClick={() => void onUndo(act)}>
              {texts.undo}
            </Button>
          )}
        </>
      }
    >
      {undone === 'notUndone' ? texts.notUndone : texts.closedWhat}
    </Notice>
  );
}
