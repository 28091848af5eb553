import { type FormEvent, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import type { AuditProject } from '@/lib/domain/audit/audit';
import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import { SCOPES, TEXT_LIMIT } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { makeWinWords as texts } from '@/lib/i18n/en/audit-parts';
import { fieldWords, scopeNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { AuditNow } from '../use-audit';
import type { AuditNews } from '../use-news';
import { type AnswerForm, type Choice, choicesOf, faultsOf, lastDay, NOTHING, newForm, pointedTo } from './answer-form';
import { PointsTo } from './PointsTo';
import { useAnswerForm } from './use-answer-form';
import { pageOf, useWinMaking } from './use-win-making';

interface Props {
  question: Question;
  /** What was answered; it says no more of the win than that. */
  said: Answer;
  project: AuditProject;
  audit: AuditNow;
  news: AuditNews;
  onClose: () => void;
}

/** An answer becomes a win right here: date and artifact are there, the words are asked for. */
export function MakeWin(props: Props) {
  const { question, project, audit, onClose } = props;
  const choices = useChoices(props);
  const [ids] = useState(() => ({ winId: crypto.randomUUID(), artifactId: crypto.randomUUID() }));
  const { form, change, isKept, drop } = useAnswerForm(`${project.key} ${question}`, newForm(choices, audit, ids));
  const making = useWinMaking({
    ...props,
    onMade: () => {
      void drop();
      onClose();
    },
  });
  if (!form) return null;
  return <AnswerFields {...{ question, project, audit, choices, form, change, isKept, making, onClose }} />;
}

function useChoices({ question, project, audit }: Props): Choice[] {
  const page = pageOf(project, new Date());
  const isTaken = audit.log.some(({ artifacts }) => artifacts.some(({ key }) => key === page?.key));
  return choicesOf(project, question, {
    behaviourIds: audit.speaking[question].behaviourIds,
    isPageFree: page !== null && !isTaken,
  });
}

interface FieldsProps extends Omit<Props, 'news' | 'said'> {
  choices: Choice[];
  form: AnswerForm;
  change: (form: AnswerForm) => void;
  isKept: boolean;
  making: ReturnType<typeof useWinMaking>;
}

function AnswerFields({ question, project, audit, choices, form, change, isKept, making, onClose }: FieldsProps) {
  const [tried, setTried] = useState(false);
  const first = useFirstFocus<HTMLTextAreaElement>();
  const { window, today } = audit;
  const last = lastDay(window, today);
  const faults = faultsOf(form, window, today);
  const choice = choices.find(({ value }) => value === form.pointsTo) ?? { value: NOTHING, standing: null };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!faults.did && !faults.occurredOn) void making.save({ ...form, pointsTo: choice.value }, choice);
  };
  const whenWrong = say(texts.whenWrong, { from: sayDay(window.from), to: sayDay(last) });
  return (
    <form
      className="audit-make"
      aria-label={texts.label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (!event.repeat) submit(event);
      }}
      noValidate
    >
      <Field label={texts.did[question]} hint={texts.didHint} error={tried && faults.did ? texts.didNeeded : undefined}>
        {(control) => (
          <TextArea
            {...control}
            ref={first}
            maxLength={TEXT_LIMIT}
            value={form.did}
            onChange={(did) => change({ ...form, did })}
          />
        )}
      </Field>
      {question === 'wrote' && (
        <Field label={texts.outcome} aside={texts.optional}>
          {(control) => (
            <TextArea
              {...control}
              rows={1}
              maxLength={TEXT_LIMIT}
              value={form.outcome}
              onChange={(outcome) => change({ ...form, outcome })}
            />
          )}
        </Field>
      )}
      {question === 'decided' && (
        <Field label={fieldWords.scope} aside={texts.optional}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: '', label: fieldWords.unset },
                ...SCOPES.map((value) => ({ value, label: scopeNames[value] })),
              ]}
              value={form.scope}
              onChange={(scope) => change({ ...form, scope })}
            />
          )}
        </Field>
      )}
      <PointsTo
        {...{ project, choices, choice, form }}
        isWrong={making.now.is === 'link-wrong'}
        onPoint={(value) => change(pointedTo(form, value, { choices, window, today }))}
        onLink={(link) => change({ ...form, link })}
      />
      <Field label={texts.when} error={tried && faults.occurredOn ? whenWrong : undefined}>
        {(control) => (
          <TextInput
            {...control}
            className="audit-day"
            type="date"
            min={window.from}
            max={last}
            value={form.occurredOn}
            onChange={(occurredOn) => change({ ...form, occurredOn })}
          />
        )}
      </Field>
      {!isKept && <p role="status">{texts.draftNotKept}</p>}
      {making.now.is === 'refused' && <StorageTrouble reason={making.now.reason} />}
      <div className="row">
        <Button kind="primary" type="submit" busy={making.now.is === 'saving'}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </form>
  );
}
