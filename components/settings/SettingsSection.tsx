import { demoAddress } from '@/components/app/demo-address';
import { Page } from '@/components/app/Page';
import { app } from '@/lib/i18n/en/app';
import { dataWords } from '@/lib/i18n/en/data';
import { demoWords } from '@/lib/i18n/en/demo';
import { healthWords } from '@/lib/i18n/en/health';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { namesWords } from '@/lib/i18n/en/names';
import { sitesWords } from '@/lib/i18n/en/sites';
import { Appearance } from './Appearance';
import { DeleteEverything } from './DeleteEverything';
import { KeysAndMenus } from './keys/KeysAndMenus';
import { LanguageChoice } from './LanguageChoice';
import { LevelPart } from './level/LevelPart';
import { NothingIsSent } from './NothingIsSent';
import { Reminders } from './reminders/Reminders';
import './settings.css';
import { PolicyPart } from './PolicyPart';
import { SettingsLink } from './SettingsLink';
import { Stored } from './Stored';

export function SettingsSection() {
  return (
    <Page title={app.settings} margin className="settings">
      <PolicyPart />
      <Appearance />
      <LanguageChoice />
      <SettingsLink
        title={laddersWords.title}
        note={laddersWords.linkNote}
        href="#/settings/ladders"
        open={laddersWords.open}
      />
      <SettingsLink
        title={sitesWords.title}
        note={sitesWords.linkNote}
        href="#/settings/sites"
        open={sitesWords.open}
      />
      <SettingsLink
        title={namesWords.title}
        note={namesWords.linkNote}
        href="#/settings/names"
        open={namesWords.open}
      />
      <Reminders />
      <KeysAndMenus />
      <LevelPart />
      <Stored />
      <NothingIsSent />
      <SettingsLink title={dataWords.title} note={dataWords.linkNote} href="#/settings/data" open={dataWords.open} />
      <SettingsLink
        title={healthWords.title}
        note={healthWords.linkNote}
        href="#/settings/health"
        open={healthWords.open}
      />
      <SettingsLink
        title={demoWords.settings}
        note={demoWords.settingsWhat}
        href={demoAddress('settings')}
        open={demoWords.open}
      />
      <DeleteEverything />
    </Page>
  );
}
