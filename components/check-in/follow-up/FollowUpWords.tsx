import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { followUpWords, stepWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';

interface Props {
  answer: 'held' | 'did-not-hold';
  words: string;
  isKept: boolean;
  onType: (words: string) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** How it turned out, or what was learned: optional, and saved with the answer. */
export function FollowUpWords({ answer, words, isKept, onType, onSave, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const pressKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) onSave();
    }
  };
  const hint = answer === 'did-not-hold' ? say(followUpWords.lesson) : undefined;
  return (
    <div className="check-in-ask-words">
      <Field
        label={`${say(followUpWords.answers[answer])}. ${say(followUpWords.words[answer])}`}
        aside={say(followUpWords.optional)}
        hint={isKept ? hint : say(stepWords.draftNotKept)}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            rows={2}
            maxLength={TEXT_LIMIT}
            value={words}
            onChange={onType}
            onKeyDown={pressKey}
          />
        )}
      </Field>
      <div className="row check-in-ask-answers">
        <Button kind="primary" onClick={onSave}>
          {say(followUpWords.save)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {say(followUpWords.cancel)}
        </Button>
      </div>
    </div>
  );
}
