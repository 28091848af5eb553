import type { FallbackProps } from 'react-error-boundary';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { app } from '@/lib/i18n/en/app';

/** Instead of a section that threw. The rail stays, so this is no dead end. */
export function SectionTrouble({ resetErrorBoundary }: FallbackProps) {
  return (
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
  );
}
