import { useReading } from '@/components/ui/use-reading';
import { readSettings } from '@/lib/db/settings';
import { sayDay } from '@/lib/i18n/dates';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { say } from '@/lib/i18n/say';
import { SettingsLink } from './SettingsLink';

const NOTHING_SAID = { level: '', since: null };

/** The present level, and the way to the next chapter. */
export function MovingOnLink() {
  const reading = useReading(readSettings, []);
  const { level, since } = reading.state === 'read' ? reading.value.profile : NOTHING_SAID;
  return (
    <SettingsLink
      title={texts.settingsTitle}
      note={texts.settingsUnsaid}
      href="#/plan/moving-on"
      open={texts.settingsLink}
    >
      {level !== '' && since !== null && <p>{say(texts.settingsSaid, { level, day: sayDay(since) })}</p>}
    </SettingsLink>
  );
}
