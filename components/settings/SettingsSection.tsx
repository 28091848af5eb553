import { Page } from '@/components/app/Page';
import { app } from '@/lib/i18n/en/app';
import { Appearance } from './Appearance';
import { DeleteEverything } from './DeleteEverything';
import { KeysAndMenus } from './keys/KeysAndMenus';
import { LanguageChoice } from './LanguageChoice';
import { LevelPart } from './level/LevelPart';
import { NothingIsSent } from './NothingIsSent';
import { PolicyPart } from './PolicyPart';
import { Reminders } from './reminders/Reminders';
import './settings.css';
import { SettingsWays } from './SettingsWays';
import { Stored } from './Stored';

/** First every way there is, so that a thing is found without reading; then what is set on the page itself. */
export function SettingsSection() {
  return (
    <Page title={app.settings} margin className="settings">
      <PolicyPart />
      <SettingsWays />
      <Appearance />
      <LanguageChoice />
      <LevelPart />
      <Reminders />
      <KeysAndMenus />
      <Stored />
      <NothingIsSent />
      <DeleteEverything />
    </Page>
  );
}
