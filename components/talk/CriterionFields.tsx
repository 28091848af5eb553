import type { KeyboardEvent } from 'react';
import { useStoredWords } from '@/components/drafts/use-stored-words';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { DayField } from '@/components/wins/editor/fields/DayField';
import { changeCriterion } from '@/lib/db/talk/criteria';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { talkWords, criterionWords as texts } from '@/lib/i18n/en/talk';
import { BehaviourSelect } from './BehaviourSelect';
import type { TalkActs } from './use-talk-acts';

interface Props {
  criterion: Criterion;
  acts: TalkActs;
  /** Enter in a line of words: on to the next one. */
  onEnter?: () => void;
}

/** What was asked for, to be changed where it stands; kept as it is typed or chosen. */
export function CriterionFields({ criterion, acts, onEnter }: Props) {
  const ladder = useLadder();
  const { id, dueOn } = criterion;
  const keep = (field: 'what' | 'howKnown') => ({
    surface: 'talk' as const,
    key: `${field} ${id}`,
    stored: criterion[field],
    storedAt: writtenAt(criterion, field),
    save: (text: string) => changeCriterion(id, { [field]: text }),
  });
  const what = useStoredWords(keep('what'));
  const howKnown = useStoredWords(keep('howKnown'));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  const change = (changes: Parameters<typeof changeCriterion>[1]) => void acts.run(changeCriterion(id, changes));
  return (
    <div className="talk-criterion">
      {[
        { label: texts.what, words: what },
        { label: texts.howKnown, words: howKnown },
      ].map(({ label, words }) => (
        <Field key={label} label={label}>
          {(control) => (
            <TextInput
              {...control}
              value={words.text}
              maxLength={TITLE_LIMIT}
              autoComplete="off"
              onChange={words.change}
              onBlur={words.flush}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
      ))}
      <div className="talk-row talk-about">
        <BehaviourSelect
          about={criterion}
          onChange={(behaviourId) =>
            change(behaviourId === '' ? { ladderId: null, behaviourId: null } : { ladderId: ladder.id, behaviourId })
          }
        />
        <DayField
          name="dueOn"
          label={texts.due}
          value={dueOn}
          onChange={(day) => change({ dueOn: day })}
          onClear={() => change({ dueOn: null })}
        />
      </div>
      {!(what.isKept && howKnown.isKept) && <p role="alert">{talkWords.notKept}</p>}
    </div>
  );
}
