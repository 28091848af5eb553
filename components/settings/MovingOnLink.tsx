import { useLive } from '@/components/ui/use-live';
import { readSettings } from '@/lib/db/settings';
import { sayDay } from '@/lib/i18n/dates';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { say } from '@/lib/i18n/say';
import { Part } from './Part';

/** The present level, and the way to the next chapter. */
export function MovingOnLink() {
  const profile = useLive(async () => (await readSettings()).profile, []);
  const isSaid = profile !== undefined && profile.level !== '' && profile.since !== null;
  return (
    <Part title={texts.settingsTitle}>
      {isSaid && <p>{say(texts.settingsSaid, { level: profile.level, day: sayDay(profile.since ?? '') })}</p>}
      <p>{texts.settingsUnsaid}</p>
      <a className="ui-button" data-kind="plain" href="#/plan/moving-on">
        {texts.settingsLink}
      </a>
    </Part>
  );
}
