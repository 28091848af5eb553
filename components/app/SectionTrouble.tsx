import type { FallbackProps } from 'react-error-boundary';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { app } from '@/lib/i18n/en/app';
import { Page } from './Page';

interface Props extends Pick<FallbackProps, 'resetErrorBoundary'> {
  /** The section's. */
  title: string;
}

/** Instead of a section that threw. The rail stays, so this is no dead end. */
export function SectionTrouble({ title, resetErrorBoundary }: Props) {
  return (
    <Page title={title} className="app-nowhere">
      <Notice
        tone="error"
        title={app.crashed}
        actions={
          <>
            <Button onClick={resetErrorBoundary}>{app.tryAgain}</Button>
            <Button onClick={() => location.reload()}>{app.reload}</Button>
          </>
        }
      >
        {app.crashedWhat}
      </Notice>
    </Page>
  );
}
