import { useState } from 'react';
import { useTabTitle } from '@/components/app/use-tab-title';
import { WayBack } from '@/components/app/WayBack';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useReading } from '@/components/ui/use-reading';
import { readTrash } from '@/lib/db/win/log';
import type { Win } from '@/lib/domain/win/win';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { trashWords, winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { BulkBar } from '../choosing/BulkBar';
import { useBulkEdit } from '../choosing/use-bulk-edit';
import { useChoosing } from '../choosing/use-choosing';
import { useChoosingKeys } from '../choosing/use-choosing-keys';
import { LogTrouble } from '../LogTrouble';
import type { News } from '../use-trash';
import { TrashRow } from './TrashRow';

/** So many rows are drawn at first: thousands may have been dropped by one press. */
const DRAWN = 200;
const NO_WINS: Win[] = [];

interface Props {
  backHref: string;
  onRestore: (win: Win) => void;
  onNews: (news: News) => void;
}

/** What was moved to the trash, the last first, and how long it stays. */
export function TrashList({ backHref, onRestore, onNews }: Props) {
  const reading = useReading(readTrash, []);
  const trashed = reading.state === 'read' ? reading.value : null;
  const rows = trashed ?? NO_WINS;
  const [drawn, setDrawn] = useState(DRAWN);
  const [memory] = useState({});
  const { rows: chosen, ids, lastId, toggle, all, none } = useChoosing(rows, memory);
  const { work, edit } = useBulkEdit(onNews);
  useChoosingKeys({ count: chosen.length, all, none });
  useTabTitle(say(trashWords.title));
  const restore = async () => {
    const winIds = chosen.map(({ id }) => id);
    if (await edit(winIds, { trash: false })) none();
  };
  return (
    <div className="wins">
      <WayBack href={backHref}>{say(winsWords.back)}</WayBack>
      <header className="wins-head">
        <h1 id="section-heading" tabIndex={-1}>
          {say(trashWords.title)}
        </h1>
      </header>
      {reading.state === 'failed' && <LogTrouble />}
      {trashed?.length === 0 && (
        <EmptyState
          title={say(trashWords.empty)}
          text={say(trashWords.emptyText)}
          action={<LinkButton href={backHref}>{say(trashWords.toWins)}</LinkButton>}
        />
      )}
      {trashed && trashed.length > 0 && (
        <>
          <p className="muted">{say(trashWords.text)}</p>
          <ol className="wins-trash">
            {trashed.slice(0, drawn).map((win) => (
              <TrashRow key={win.id} win={win} chosen={ids.has(win.id)} onChoose={toggle} onRestore={onRestore} />
            ))}
          </ol>
          {trashed.length > drawn && (
            <Button className="wins-trash-more" onClick={() => setDrawn(drawn + DRAWN)}>
              {sayCount(trashWords.more, Math.min(DRAWN, trashed.length - drawn))}
            </Button>
          )}
        </>
      )}
      <BulkBar count={chosen.length} of={rows.length} lastId={lastId} work={work} onAll={all} onNone={none}>
        <Button onClick={() => void restore()}>{bulkWords.restore}</Button>
      </BulkBar>
    </div>
  );
}
