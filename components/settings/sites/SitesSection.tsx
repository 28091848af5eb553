import { Page } from '@/components/app/Page';
import { CapturePolicy } from '@/components/policy/CapturePolicy';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { listHosts } from '@/lib/db/hosts';
import { sitesWords } from '@/lib/i18n/en/sites';
import '../settings.css';
import './sites.css';
import { Part } from '../Part';
import { Adapters } from './Adapters';
import { AddHost } from './AddHost';
import { HostList } from './HostList';

/** `#/settings/sites`: where the button stands, one more host, and what could be read of pages. */
export function SitesSection() {
  const reading = useReading(listHosts, []);
  const hosts = reading.state === 'read' ? reading.value : undefined;
  return (
    <Page title={sitesWords.title} margin className="settings">
      <p className="lead">{sitesWords.lead}</p>
      <CapturePolicy />
      <Part title={sitesWords.hosts} note={sitesWords.hostsNote}>
        <HostList hosts={hosts} />
        {reading.state === 'failed' && <LogTrouble />}
      </Part>
      <AddHost enabled={hosts?.map(({ origin }) => origin) ?? []} />
      <Adapters />
    </Page>
  );
}
