import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { FollowUp } from '@/components/popup/FollowUp';
import { SaveKeys } from '@/components/popup/SaveKeys';
import { SaveRow } from '@/components/popup/SaveRow';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { useToday } from '@/components/ui/use-today';
import { nameBehaviour } from '@/components/wins/names';
import { asksForFollowUp, firstFollowUp } from '@/lib/domain/follow-up';
import { answerStarter } from '@/lib/domain/quick-log';
import { TEXT_LIMIT } from '@/lib/domain/win';
import { sayDay } from '@/lib/i18n/dates';
import { onwardWords, stepWords } from '@/lib/i18n/en/check-in';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { Question } from './use-question';
import { useWinEntry } from './use-win-entry';

interface Props {
  question: Question;
  onSaved: (winId: string) => Promise<boolean>;
  onNext: () => void;
  /** What was saved so far. */
  children: ReactNode;
}

/** The question, the field, and what an answer is linked to: suggested, the user's to untick. */
export function WinEntry({ question, onSaved, onNext, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const questionId = useId();
  const { entry, edit, news, save, undo, isKept } = useWinEntry({ question, onSaved }, field);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const saveByKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!event.repeat) void save();
  };
  return (
    <form className="check-in-form" onSubmit={submit} onKeyDown={saveByKeys} noValidate>
      <p className="check-in-question words" id={questionId}>
        {question.text}
      </p>
      <Field
        label={say(quickLogWords.what)}
        aside={<SaveKeys />}
        error={news.is === 'text-missing' ? say(quickLogWords.missingText) : undefined}
        hint={isKept ? undefined : say(stepWords.draftNotKept)}
      >
        {(control) => (
          <TextArea
            {...control}
            aria-describedby={[questionId, control['aria-describedby']].filter(Boolean).join(' ')}
            ref={field}
            rows={3}
            dir="auto"
            maxLength={TEXT_LIMIT}
            value={entry.text}
            onChange={(text) => edit({ text })}
          />
        )}
      </Field>
      <Links question={question} entry={entry} edit={edit} />
      <SaveRow news={news} onUndo={() => void undo()} />
      {children}
      <div className="check-in-onward">
        <Button onClick={onNext}>{say(onwardWords.fromWins)}</Button>
      </div>
    </form>
  );
}

type LinksProps = Pick<ReturnType<typeof useWinEntry>, 'entry' | 'edit'> & { question: Question };

function Links({ question, entry, edit }: LinksProps) {
  const today = useToday();
  // A draft of an earlier week goes on answering the question it was begun for.
  const behaviourId = entry.shows ?? question.behaviourId;
  const starter = answerStarter(entry.shows);
  return (
    <>
      <div>
        <Chip
          suggested
          pressed={entry.shows !== null}
          title={seniorEngineer.behaviours.find(({ id }) => id === behaviourId)?.statement}
          onToggle={(on) => edit({ shows: on ? behaviourId : null })}
        >
          {say(stepWords.links, { behaviour: nameBehaviour(seniorEngineer, behaviourId) })}
        </Chip>
      </div>
      {starter && (
        <FollowUp isNamed starter={starter} answers={entry.answers} onAnswer={(answers) => edit({ answers })} />
      )}
      {entry.shows !== null && asksForFollowUp(entry.shows) && (
        <p className="note">{say(stepWords.asksOn, { day: sayDay(firstFollowUp(today)) })}</p>
      )}
    </>
  );
}
