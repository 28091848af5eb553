import { type FormEvent, type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { starterOf } from '@/lib/domain/quick-log';
import { TEXT_LIMIT } from '@/lib/domain/win';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import { FollowUp } from './FollowUp';
import { PageOffer } from './PageOffer';
import { SaveKeys } from './SaveKeys';
import { SaveRow } from './SaveRow';
import { StarterChips } from './StarterChips';
import { useQuickLog } from './use-quick-log';

// Its model is large, and an empty field needs none.
const QuickCoach = lazy(async () => ({ default: (await import('./QuickCoach')).QuickCoach }));

/** Type, save, done: one field, and below it what helps. */
export function QuickLogForm() {
  const field = useRef<HTMLTextAreaElement>(null);
  const focusField = () => field.current?.focus();
  const { entry, edit, link, setLinked, choose, news, save, undo, isKept } = useQuickLog(focusField);
  useEffect(() => field.current?.focus(), []);

  const starter = starterOf(entry);
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
    <form className="popup-form" onSubmit={submit} onKeyDown={saveByKeys} noValidate>
      <Field
        className="popup-what"
        label={say(quickLogWords.what)}
        aside={<SaveKeys />}
        error={news.is === 'text-missing' ? say(quickLogWords.missingText) : undefined}
        hint={isKept ? undefined : say(quickLogWords.draftNotKept)}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={3}
            dir="auto"
            maxLength={TEXT_LIMIT}
            value={entry.text}
            onChange={(text) => edit({ text })}
          />
        )}
      </Field>
      {entry.text !== '' && (
        <Suspense fallback={null}>
          <QuickCoach entry={entry} onEdit={edit} />
        </Suspense>
      )}
      <StarterChips picked={entry.starterId} onPick={(starterId) => edit({ starterId })} />
      {starter && <FollowUp starter={starter} answers={entry.answers} onAnswer={(answers) => edit({ answers })} />}
      <PageOffer link={link} onLink={setLinked} onChoose={choose} isAsked={news.is === 'choice-missing'} />
      <SaveRow news={news} onUndo={() => void undo()} />
    </form>
  );
}
