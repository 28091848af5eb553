import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Page } from '@/components/app/Page';
import { pathOf } from '@/components/app/path-of';
import { Toast } from '@/components/ui/Toast';
import { app } from '@/lib/i18n/en/app';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { importWinsWords } from '@/lib/i18n/en/import-wins';
import '../settings.css';
import './data.css';
import { SettingsLink } from '../SettingsLink';
import { BackUp } from './backup/BackUp';
import { dataHref, importHref } from './data-address';
import { Folder } from './folder/Folder';
import { ImportView } from './import/ImportView';
import { Restore } from './restore/Restore';
import { TakeBack } from './TakeBack';

/** `#/settings/data` and what is below it: backups, restoring them, and wins from other files. */
export function DataSection() {
  const [address] = useHashLocation();
  const [news, setNews] = useState<string | null>(null);
  if (`#${pathOf(address)}` !== dataHref) return <ImportView />;
  return (
    <Page title={texts.title} margin className="settings data">
      <p className="lead">{texts.lead}</p>
      <BackUp />
      <Folder />
      <Restore />
      <SettingsLink title={app.importWins} note={importWinsWords.linkNote} href={importHref} open={app.importWins} />
      <TakeBack onNews={setNews} />
      <Toast message={news} onDismiss={() => setNews(null)} />
    </Page>
  );
}
