import { LinkButton } from '@/components/ui/LinkButton';
import { app } from '@/lib/i18n/en/app';
import { say } from '@/lib/i18n/say';
import { Page } from './Page';
import { sections } from './sections';

export function NotFound({ address }: { address: string }) {
  return (
    <Page title={app.notFound} className="app-nowhere">
      <p className="lead">{say(app.notFoundWhat, { address: `#${address}` })}</p>
      <p>
        <LinkButton kind="primary" href={`#${sections[0].path}`}>
          {app.notFoundNext}
        </LinkButton>
      </p>
    </Page>
  );
}
