import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/fields/Check';
import { Notice } from '@/components/ui/Notice';
import type { SettingsFields } from '@/lib/domain/settings';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { SendTest } from './SendTest';
import { useNotifying } from './use-notifying';
import type { SaveReminders } from './use-reminders';

interface Props {
  week: SettingsFields['week'];
  save: SaveReminders;
}

/** The system's notification: off until it is switched on here, and asked for at that moment. */
export function NotificationPart({ week, save }: Props) {
  const { isAllowed, asking, start, stop } = useNotifying((notify) => void save({ week: { ...week, notify } }));
  const isTakenBack = week.notify && isAllowed === false;
  return (
    <>
      <Check
        label={texts.notify}
        hint={texts.notifyHint}
        checked={week.notify}
        onChange={(on) => void (on ? start() : stop())}
      />
      {asking === 'asking' && <p className="note">{texts.asking}</p>}
      {asking === 'denied' && (
        <Notice tone="info" title={texts.denied}>
          {texts.deniedWhat}
        </Notice>
      )}
      {asking === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {texts.failedWhat}
        </Notice>
      )}
      {isTakenBack && (
        <Notice tone="info" title={texts.takenBack} actions={<Button onClick={start}>{texts.allowAgain}</Button>}>
          {texts.takenBackWhat}
        </Notice>
      )}
      {week.notify && isAllowed && <SendTest />}
    </>
  );
}
