import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { StorageRefusal } from '@/lib/db/outcome';
import { app } from '@/lib/i18n/en/app';
import { sayRefusal } from '@/lib/i18n/say-refusal';

interface Props {
  reason: StorageRefusal;
  /** What happened, where "That was not saved" is not it. */
  title?: string;
  actions?: ReactNode;
}

/** A command changed nothing: what happened, what is safe, what to do. */
export function StorageTrouble({ reason, title = app.notSaved, actions }: Props) {
  return (
    <Notice tone="error" title={title} actions={actions}>
      {sayRefusal(app.refusals, reason)}
    </Notice>
  );
}
