import { Page } from '@/components/app/Page';
import { healthWords } from '@/lib/i18n/en/health';
import '@/components/settings/settings.css';
import { Health } from './Health';

/** `#/settings/health` */
export function HealthSection() {
  return (
    <Page title={healthWords.title} margin className="settings">
      <p className="lead">{healthWords.lead}</p>
      <Health />
    </Page>
  );
}
