import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import type { SettingsFields } from '@/lib/domain/settings';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { HourField } from './HourField';
import { NextDue } from './NextDue';
import type { SaveReminders } from './use-reminders';

interface Props {
  week: SettingsFields['week'];
  save: SaveReminders;
}

/** On which day and at which hour the check-in is due. */
export function DueTime({ week, save }: Props) {
  return (
    <>
      <div className="reminders-row">
        <Field label={texts.day}>
          {(control) => (
            <Select
              {...control}
              options={texts.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
              value={String(week.weekday)}
              onChange={(day) => save({ week: { ...week, weekday: Number(day) } })}
            />
          )}
        </Field>
        <HourField label={texts.hour} hour={week.hour} onChange={(hour) => save({ week: { ...week, hour } })} />
      </div>
      <NextDue />
    </>
  );
}
