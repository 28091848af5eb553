import { Part } from '@/components/settings/Part';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { AboutYou } from './AboutYou';

/** The present level and aim, to be put right here, and the way to the next chapter. */
export function LevelPart() {
  return (
    <Part title={texts.settingsTitle}>
      <AboutYou asksEmployer={false} />
      <p>{texts.settingsWhat}</p>
      <a className="ui-button" data-kind="plain" href="#/plan/moving-on">
        {texts.settingsLink}
      </a>
    </Part>
  );
}
