import { lazy, Suspense } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import type { AskedField, Starter } from '@/lib/domain/quick-log/starter';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { starterTexts } from '@/lib/i18n/en/starters';
import { say } from '@/lib/i18n/say';
import './entry.css';

const StarterShows = lazy(async () => ({ default: (await import('./StarterShows')).StarterShows }));

interface Props {
  starter: Starter;
  answers: QuickLog['answers'];
  onAnswer: (answers: QuickLog['answers']) => void;
  /** The place says already which behaviour it is. */
  isNamed?: boolean;
}

/** What the picked starter's behaviour needs to be asked for, and which behaviour that is. */
export function FollowUp({ starter, answers, onAnswer, isNamed = false }: Props) {
  const questions: Partial<Record<AskedField, string>> = starterTexts[starter.id].questions;
  return (
    <div className="popup-follow-up">
      {starter.asks.map((field) => (
        <Field key={field} label={questions[field] ?? ''} aside={say(quickLogWords.optional)}>
          {(control) => (
            <TextInput
              {...control}
              value={answers[field] ?? ''}
              autoComplete="off"
              onChange={(answer) => onAnswer({ ...answers, [field]: answer })}
            />
          )}
        </Field>
      ))}
      {starter.behaviourId && !isNamed && (
        // The words of a whole ladder: not to be read before the field is there.
        <Suspense fallback={<p className="note popup-shows-place" aria-busy="true" />}>
          <StarterShows behaviourId={starter.behaviourId} />
        </Suspense>
      )}
    </div>
  );
}
