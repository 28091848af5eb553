import { Part } from '@/components/settings/Part';
import { LinkButton } from '@/components/ui/LinkButton';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { AboutYou } from './AboutYou';

/** The present level and aim, to be put right here, and the way to the next chapter. */
export function LevelPart() {
  return (
    <Part anchor="settings-level" title={texts.settingsTitle}>
      <AboutYou asksEmployer={false} />
      <p>{texts.settingsWhat}</p>
      <LinkButton href="#/plan/moving-on">{texts.settingsLink}</LinkButton>
    </Part>
  );
}
