import { Field } from '@/components/ui/fields/Field';
import { Segmented } from '@/components/ui/fields/Segmented';
import { TextInput } from '@/components/ui/fields/TextInput';
import { EARLIEST_DAY, isDay, isDayMeant } from '@/lib/domain/day';
import { sayDay } from '@/lib/i18n/dates';
import { importWinsWords as texts } from '@/lib/i18n/en/import-wins';
import { uiWords } from '@/lib/i18n/en/ui';
import { say, sayCount } from '@/lib/i18n/say';
import type { ImportChoice, ImportPlan } from '@/lib/import-wins/plan-import';
import { Part } from '../../Part';

interface Props {
  plan: ImportPlan;
  choice: ImportChoice;
  onChange: (choice: ImportChoice) => void;
}

/** What the file leaves open about its days is asked, never guessed. */
export function Days({ plan: { either, undated, months }, choice, onChange }: Props) {
  const { undatedOn } = choice;
  const date = either[0]?.date;
  const asked = date?.is === 'either' ? date : null;
  if (!asked && undated.length === 0 && months === 0) return null;
  return (
    <Part title={texts.days}>
      {asked && (
        <>
          <p>{sayCount(texts.either, either.length, { example: either[0]?.title.slice(0, 80) ?? '' })}</p>
          <Segmented
            label={texts.order}
            options={[
              { value: 'day-first', label: say(texts.orders['day-first'], { day: sayDay(asked.dayFirst) }) },
              { value: 'month-first', label: say(texts.orders['month-first'], { day: sayDay(asked.monthFirst) }) },
            ]}
            value={choice.order}
            onChange={(order) => onChange({ ...choice, order })}
          />
        </>
      )}
      {undated.length > 0 && (
        <>
          <p>{sayCount(texts.undated, undated.length)}</p>
          <Field
            label={texts.undatedOn}
            hint={texts.undatedHint}
            error={undatedOn !== null && !isDayMeant(undatedOn) ? say(uiWords.yearWrong) : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                min={EARLIEST_DAY}
                value={undatedOn ?? ''}
                onChange={(day) => onChange({ ...choice, undatedOn: isDay(day) ? day : null })}
              />
            )}
          </Field>
        </>
      )}
      {months > 0 && <p>{sayCount(texts.months, months)}</p>}
    </Part>
  );
}
