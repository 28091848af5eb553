import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import { DayField } from '@/components/wins/editor/fields/DayField';
import { changeTalk } from '@/lib/db/talk/talks';
import type { TalkFields as Fields, Talk } from '@/lib/domain/talk/talk';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { sayCount } from '@/lib/i18n/say';
import { useStoredWords } from '../drafts/use-stored-words';
import { TimeField } from './TimeField';
import type { TalkActs } from './use-talk-acts';

const LENGTHS = [15, 30, 45, 60, 90];

/** When, how long, with whom, and what else to ask; each is kept as it is chosen or typed. */
export function TalkFields({ talk, acts }: { talk: Talk; acts: TalkActs }) {
  const change = (changes: Partial<Fields>) => void acts.run(changeTalk(talk.id, changes));
  const keep = (field: 'with' | 'agenda') => ({
    surface: 'talk' as const,
    key: `${field} ${talk.id}`,
    stored: talk[field],
    storedAt: writtenAt(talk, field),
    save: (text: string) => changeTalk(talk.id, { [field]: text }),
  });
  const name = useStoredWords(keep('with'));
  const points = useStoredWords(keep('agenda'));
  const lengths = [...new Set([...LENGTHS, talk.minutes])].sort((a, b) => a - b);
  return (
    <div className="talk-fields">
      <div className="talk-row">
        <DayField
          name="heldOn"
          label={texts.day}
          value={talk.heldOn}
          onChange={(heldOn) => change({ heldOn })}
          onClear={() => change({ heldOn: null })}
        />
        <TimeField label={texts.at} value={talk.at} onChange={(at) => change({ at })} />
        <Field label={texts.minutes}>
          {(control) => (
            <Select
              {...control}
              options={lengths.map((n) => ({ value: String(n), label: sayCount(texts.minutesOf, n) }))}
              value={String(talk.minutes)}
              onChange={(minutes) => change({ minutes: Number(minutes) })}
            />
          )}
        </Field>
      </div>
      <Field label={texts.with} hint={texts.withHint}>
        {(control) => (
          <TextInput
            {...control}
            value={name.text}
            maxLength={TITLE_LIMIT}
            autoComplete="off"
            onChange={name.change}
            onBlur={name.flush}
          />
        )}
      </Field>
      <Field label={texts.points} hint={texts.pointsHint}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={TEXT_LIMIT}
            value={points.text}
            onChange={points.change}
            onBlur={points.flush}
          />
        )}
      </Field>
      {!(name.isKept && points.isKept) && <p role="alert">{texts.notKept}</p>}
    </div>
  );
}
