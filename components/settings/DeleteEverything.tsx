import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
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
        <Notice
          tone="done"
          title={texts.deleted}
          actions={<LinkButton href="#/welcome">{texts.deletedNext}</LinkButton>}
        >
          {texts.deletedWhat} {now === 'deleted' ? texts.deletedHosts : texts.notDeletedHosts}
        </Notice>
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
