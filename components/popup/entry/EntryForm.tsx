import {
  type FormEvent,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useId,
  useState,
} from 'react';
import { CoachAtRest } from '@/components/coach/CoachAtRest';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { useOnce } from '@/components/ui/use-once';
import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import type { Artifact } from '@/lib/domain/win/artifact';
import { isBlank, TEXT_LIMIT } from '@/lib/domain/win/win';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import { SaveKeys } from './SaveKeys';
import type { News } from './use-quick-log';

// Its model is large, and an empty field needs none.
const QuickCoach = lazy(async () => ({ default: (await import('./QuickCoach')).QuickCoach }));

interface Props {
  className: string;
  field: RefObject<HTMLTextAreaElement | null>;
  entry: QuickLog;
  edit: (changes: Partial<QuickLog>) => void;
  news: News;
  save: () => Promise<void>;
  isKept: boolean;
  /** What the entry may answer, and the behaviour that an answer shows. */
  question?: { text: string; behaviourId: string };
  /** The page that the win will point to. */
  linked?: Pick<Artifact, 'type'>;
  /** What else belongs to the win, and the button that saves it. */
  children: ReactNode;
  /** What is below it all. */
  after?: ReactNode;
}

/** A win being typed, wherever that is: the field, the coach under it, and the keys that save. */
export function EntryForm({
  className,
  field,
  entry,
  edit,
  news,
  save,
  isKept,
  question,
  linked,
  children,
  after,
}: Props) {
  const questionId = useId();
  const missingId = useId();
  const isMissing = news.is === 'text-missing';
  // Behaviours come and go with the words: below all that the hand is on its way to.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const atRest = (
    <CoachAtRest isAsked={question !== undefined}>
      {isMissing && (
        <p className="ui-field-error" id={missingId} role="alert">
          {say(quickLogWords.missingText)}
        </p>
      )}
    </CoachAtRest>
  );
  useOnce(() => field.current?.focus({ preventScroll: true }));
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
    <form className={className} onSubmit={submit} onKeyDown={saveByKeys} noValidate>
      {question && (
        <p className="entry-question words" id={questionId}>
          {question.text}
        </p>
      )}
      <Field
        className={question ? undefined : 'entry-what'}
        label={say(quickLogWords.what)}
        aside={<SaveKeys />}
        hint={isKept ? undefined : say(quickLogWords.draftNotKept)}
      >
        {(control) => (
          <TextArea
            {...control}
            aria-invalid={isMissing || undefined}
            aria-describedby={
              [question && questionId, control['aria-describedby'], isMissing && missingId].filter(Boolean).join(' ') ||
              undefined
            }
            ref={field}
            rows={3}
            maxLength={TEXT_LIMIT}
            value={entry.text}
            onChange={(text) => edit({ text })}
          />
        )}
      </Field>
      <div className="entry-coach">
        {isBlank(entry.text) ? (
          atRest
        ) : (
          <Suspense fallback={atRest}>
            <QuickCoach
              entry={entry}
              linked={linked}
              offered={question?.behaviourId}
              onEdit={edit}
              atRest={atRest}
              place={place}
            />
          </Suspense>
        )}
      </div>
      {children}
      <div className="entry-shows" ref={setPlace} />
      {after}
    </form>
  );
}
