import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { Explain } from '@/components/ui/Explain';
import { Toast } from '@/components/ui/Toast';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { listEmployers } from '@/lib/db/redaction/employers';
import { namesWords as texts } from '@/lib/i18n/en/names';
import '../settings.css';
import './names.css';
import { Part } from '../Part';
import { AddName } from './AddName';
import { Employers } from './Employers';
import { NameList } from './NameList';
import type { NamesNews } from './names-news';
import { type ListedName, readNames } from './read-names';

/** `#/settings/names`: employers, and what documents say instead of names. */
export function NamesSection() {
  const [news, setNews] = useState<NamesNews | null>(null);
  const names = useReading(readNames, []);
  const employers = useReading(listEmployers, []);
  const isBroken = names.state === 'failed' || employers.state === 'failed';
  return (
    <Page title={texts.title} margin className="settings">
      <p className="lead">
        {texts.lead}
        <Explain of="alias" />
      </p>
      {isBroken && <LogTrouble />}
      <Part title={texts.employers} note={texts.employersNote}>
        {employers.state === 'read' && names.state === 'read' && (
          <Employers employers={employers.value} aliases={employersIn(names.value)} onNews={setNews} />
        )}
      </Part>
      <Part title={texts.own} note={texts.ownNote}>
        <AddName onNews={setNews} />
      </Part>
      <Part title={texts.known} note={texts.knownNote}>
        {names.state === 'read' && <NameList names={names.value} onNews={setNews} />}
      </Part>
      <Toast message={news?.message ?? null} action={news?.action} onDismiss={() => setNews(null)} />
    </Page>
  );
}

function employersIn(names: readonly ListedName[]) {
  return names.flatMap(({ row }) => (row.kind === 'employer' ? [row] : []));
}
