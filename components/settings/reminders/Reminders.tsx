import { StorageTrouble } from '@/components/app/StorageTrouble';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { Part } from '../Part';
import { DueTime } from './DueTime';
import { NotificationPart } from './NotificationPart';
import { QuietHours } from './QuietHours';
import './reminders.css';
import { Check } from '@/components/ui/fields/Check';
import { useReminders } from './use-reminders';

/** When the weekly check-in is due, and how it makes itself known. */
export function Reminders() {
  const { settings, isUnread, save, trouble } = useReminders();
  return (
    <Part anchor="settings-reminders" title={texts.title} note={texts.note}>
      {isUnread && <p>{texts.unread}</p>}
      {!settings && !isUnread && <div className="reminders-place" aria-busy="true" />}
      {settings && (
        <>
          <DueTime week={settings.week} save={save} />
          <h3>{texts.notifications}</h3>
          <NotificationPart week={settings.week} save={save} />
          <h3>{texts.quiet}</h3>
          <QuietHours settings={settings} save={save} />
          <h3>{texts.badge}</h3>
          <Check
            label={texts.countInbox}
            hint={texts.countInboxHint}
            checked={settings.reminders.countInbox}
            onChange={(countInbox) => save({ reminders: { ...settings.reminders, countInbox } })}
          />
        </>
      )}
      {trouble && <StorageTrouble reason={trouble} />}
    </Part>
  );
}
