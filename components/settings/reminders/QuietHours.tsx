import { Check } from '@/components/ui/fields/Check';
import { dueMoment } from '@/lib/domain/check-in/check-in-due';
import { quietUntil } from '@/lib/domain/check-in/quiet-hours';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { sayHour } from '@/lib/i18n/dates';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { say } from '@/lib/i18n/say';
import { HourField } from './HourField';
import type { ReminderSettings, SaveReminders } from './use-reminders';

interface Props {
  settings: ReminderSettings;
  save: SaveReminders;
}

type Quiet = ReminderSettings['reminders']['quiet'];

/** Between which hours no notification comes. */
export function QuietHours({ settings: { week, reminders }, save }: Props) {
  const { quiet } = reminders;
  const set = (next: Quiet) => save({ reminders: { ...reminders, quiet: next } });
  return (
    <>
      <Check
        label={texts.quietOn}
        hint={texts.quietHint}
        checked={quiet !== null}
        onChange={(on) => set(on ? DEFAULT_SETTINGS.reminders.quiet : null)}
      />
      {quiet && (
        <>
          <div className="reminders-row">
            <HourField label={texts.quietFrom} hour={quiet.from} onChange={(from) => set({ ...quiet, from })} />
            <HourField label={texts.quietTo} hour={quiet.to} onChange={(to) => set({ ...quiet, to })} />
          </div>
          {quiet.from === quiet.to && <p className="note">{texts.quietSame}</p>}
          {isDueWithin(week, quiet) && <p className="note">{say(texts.dueInQuiet, { hour: sayHour(quiet.to) })}</p>}
        </>
      )}
    </>
  );
}

function isDueWithin(week: ReminderSettings['week'], quiet: Quiet): boolean {
  // Any week does: the hours are the same in each.
  return quietUntil(dueMoment('2026-01-05', week), quiet) !== null;
}
