import { Segmented } from '@/components/ui/fields/Segmented';
import { DayField } from '@/components/wins/editor/fields/DayField';
import { sayDay } from '@/lib/i18n/dates';
import { importWinsWords as texts } from '@/lib/i18n/en/import-wins';
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
          <DayField
            name="undatedOn"
            label={texts.undatedOn}
            hint={texts.undatedHint}
            value={choice.undatedOn}
            onChange={(undatedOn) => onChange({ ...choice, undatedOn })}
            onClear={() => onChange({ ...choice, undatedOn: null })}
          />
        </>
      )}
      {months > 0 && <p>{sayCount(texts.months, months)}</p>}
    </Part>
  );
}
