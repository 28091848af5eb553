import { Page } from '@/components/app/Page';
import { app } from '@/lib/i18n/en/app';
import { Appearance } from './Appearance';
import { Backup } from './Backup';
import { DeleteEverything } from './DeleteEverything';
import { KeysAndMenus } from './KeysAndMenus';
import { LaddersLink } from './LaddersLink';
import { MovingOnLink } from './MovingOnLink';
import { NothingIsSent } from './NothingIsSent';
import { Reminders } from './reminders/Reminders';
import './settings.css';
import { SitesLink } from './SitesLink';
import { Stored } from './Stored';

export function SettingsSection() {
  return (
    <Page title={app.settings} margin className="settings">
      <Appearance />
      <LaddersLink />
      <SitesLink />
      <Reminders />
      <KeysAndMenus />
      <MovingOnLink />
      <Stored />
      <NothingIsSent />
      <Backup />
      <DeleteEverything />
    </Page>
  );
}
