import { Page } from '@/components/app/Page';
import { LinkButton } from '@/components/ui/LinkButton';
import '@/components/settings/settings.css';
import { Part } from '@/components/settings/Part';
import { privacyWords as texts } from '@/lib/i18n/en/privacy';
import { KeptTable } from './KeptTable';
import './privacy.css';

/** `#/privacy`: what is kept where and for how long, what leaves, and what nobody should rely on. */
export function PrivacySection() {
  return (
    <Page title={texts.title} className="settings">
      <p className="lead">{texts.lead}</p>
      <Part title={texts.kept}>
        <KeptTable />
        <p>{texts.notKept}</p>
      </Part>
      <Part title={texts.leaves}>
        <p>{texts.nothing}</p>
        <p>{texts.byPress}</p>
        <Lines lines={texts.ways} />
      </Part>
      <Part title={texts.unprotected}>
        <Lines lines={texts.limits} />
      </Part>
      <Part title={texts.gone}>
        <p>{texts.goneWhat}</p>
        <LinkButton href="#/settings">{texts.toSettings}</LinkButton>
      </Part>
    </Page>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="settings-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
