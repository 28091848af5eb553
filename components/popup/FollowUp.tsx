import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { QuickLog } from '@/lib/domain/quick-log';
import type { AskedField, Starter } from '@/lib/domain/starter';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { starterTexts } from '@/lib/i18n/en/starters';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import './entry.css';

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
  const behaviour = seniorEngineer.behaviours.find(({ id }) => id === starter.behaviourId);
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
      {behaviour && !isNamed && <p className="note">{say(quickLogWords.shows, { behaviour: behaviour.statement })}</p>}
    </div>
  );
}
