import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { useOnce } from '@/components/ui/use-once';
import { settings as texts } from '@/lib/i18n/en/settings';
import { DeleteDialog } from './DeleteDialog';
import { Part } from './Part';

export function DeleteEverything() {
  const [now, setNow] = useState<'idle' | 'asking' | 'deleted' | 'hosts-stay'>('idle');
  return (
    <Part anchor="settings-delete" title={texts.deleteTitle}>
      <p>{texts.deleteWhat}</p>
      <div className="settings-actions">
        <Button kind="danger" onClick={() => setNow('asking')}>
          {texts.deleteButton}
        </Button>
      </div>
      {(now === 'deleted' || now === 'hosts-stay') && (
        <Deleted>
          {texts.deletedWhat} {now === 'deleted' ? texts.deletedHosts : texts.notDeletedHosts}
        </Deleted>
      )}
      {now === 'asking' && (
        <DeleteDialog
          onClose={() => setNow('idle')}
          onDeleted={(hasLeft) => setNow(hasLeft ? 'deleted' : 'hosts-stay')}
        />
      )}
    </Part>
  );
}

/** What is gone; the way on has the focus, and with it comes into view. */
function Deleted({ children }: { children: ReactNode }) {
  const next = useRef<HTMLAnchorElement>(null);
  useOnce(() => next.current?.focus());
  return (
    <Notice
      tone="done"
      title={texts.deleted}
      actions={
        <LinkButton ref={next} href="#/welcome">
          {texts.deletedNext}
        </LinkButton>
      }
    >
      {children}
    </Notice>
  );
}
