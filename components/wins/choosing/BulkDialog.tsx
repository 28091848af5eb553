import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { sayCount } from '@/lib/i18n/say';
import { BulkBehaviours } from './BulkBehaviours';
import { BulkFields } from './BulkFields';
import { countShown, NO_DRAFT, toEdit } from './bulk-draft';
import type { BulkWork } from './use-bulk-edit';

interface Props {
  wins: readonly WinEntry[];
  ladder: Ladder;
  employers: readonly Employer[];
  work: BulkWork;
  onEdit: (edit: BulkEdit) => void;
  onClose: () => void;
}

/** What is to become of many wins, all of it by one press. */
export function BulkDialog({ wins, ladder, employers, work: { now, trouble }, onEdit, onClose }: Props) {
  const [draft, setDraft] = useState(NO_DRAFT);
  const counts = useMemo(() => countShown(wins), [wins]);
  const edit = toEdit(draft, ladder.id);
  const title = sayCount(texts.title, wins.length);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      wide
      actions={
        <>
          {now && <progress aria-label={texts.share} value={now.share} />}
          <Button onClick={now ? now.stop : onClose}>{texts.cancel}</Button>
          <Button kind="primary" busy={now !== null} disabled={edit === null} onClick={() => edit && onEdit(edit)}>
            {edit === null ? texts.nothing : title}
          </Button>
        </>
      }
    >
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <p className="note">{texts.note}</p>
      <BulkFields draft={draft} employers={employers} onChange={(change) => setDraft({ ...draft, ...change })} />
      <h3>{texts.behaviours}</h3>
      <BulkBehaviours
        ladder={ladder}
        counts={counts}
        all={wins.length}
        links={draft.links}
        onChange={(links) => setDraft({ ...draft, links })}
      />
    </Dialog>
  );
}
