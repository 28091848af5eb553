import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Grain } from '@/components/ui/Grain';
import { useReading } from '@/components/ui/use-reading';
import { readTrash } from '@/lib/db/log';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { sayDay } from '@/lib/i18n/dates';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { trashWords, winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { BulkBar } from '../choosing/BulkBar';
import { ChooseBox } from '../choosing/ChooseBox';
import { useBulkEdit } from '../choosing/use-bulk-edit';
import { useChoosing } from '../choosing/use-choosing';
import { useChoosingKeys } from '../choosing/use-choosing-keys';
import { LogTrouble } from '../LogTrouble';
import { rowId } from '../list/row-ids';
import { grainOf } from '../list/win-grain';
import type { News } from '../use-trash';
import { winHref } from '../wins-address';
import { daysLeft } from './days-left';

interface Props {
  ladder: Ladder;
  backHref: string;
  onRestore: (win: LoggedWin) => void;
  onNews: (news: News) => void;
}

/** What was moved to the trash, the last first, and how long it stays. */
export function TrashList({ ladder, backHref, onRestore, onNews }: Props) {
  const reading = useReading(() => readTrash(ladder.id), [ladder.id]);
  const trashed = reading.state === 'read' ? reading.value : null;
  const rows = useMemo(() => trashed?.map(({ win }) => win) ?? [], [trashed]);
  const [memory] = useState({});
  const { rows: chosen, ids, lastId, toggle, all, none } = useChoosing(rows, memory);
  const { work, edit } = useBulkEdit(onNews);
  useChoosingKeys({ count: chosen.length, all, none });
  const restore = () =>
    edit(
      chosen.map(({ id }) => id),
      { trash: false },
    );
  return (
    <div className="wins">
      <a className="ui-link win-back" href={backHref}>
        <ArrowLeft size={14} aria-hidden /> {say(winsWords.back)}
      </a>
      <header className="wins-head">
        <h1 id="section-heading" tabIndex={-1}>
          {say(trashWords.title)}
        </h1>
      </header>
      {reading.state === 'failed' && <LogTrouble />}
      {trashed?.length === 0 && <EmptyState title={say(trashWords.empty)} text={say(trashWords.emptyText)} />}
      {trashed && trashed.length > 0 && (
        <>
          <p className="muted">{say(trashWords.text)}</p>
          <ol className="wins-trash">
            {trashed.map((logged) => (
              <TrashRow
                key={logged.win.id}
                logged={logged}
                chosen={ids.has(logged.win.id)}
                onChoose={toggle}
                onRestore={() => onRestore(logged)}
              />
            ))}
          </ol>
        </>
      )}
      <BulkBar count={chosen.length} of={rows.length} lastId={lastId} work={work} onAll={all} onNone={none}>
        <Button onClick={() => void restore()}>{bulkWords.restore}</Button>
      </BulkBar>
    </div>
  );
}

interface RowProps {
  logged: LoggedWin;
  chosen: boolean;
  onChoose: (id: string, isRange: boolean) => void;
  onRestore: () => void;
}

function TrashRow({ logged: { win }, chosen, onChoose, onRestore }: RowProps) {
  const grain = grainOf(win);
  const title = win.title || win.did || say(winsWords.untitled);
  const left = daysLeft(win.deletedAt ?? '', new Date());
  return (
    <li className="wins-row" data-chosen={chosen || undefined}>
      <ChooseBox id={win.id} title={title} chosen={chosen} onChoose={onChoose} />
      <Grain state={grain.state} size={20} label={grain.label} />
      <div className="wins-row-words">
        <a className="wins-row-title" id={rowId(win.id)} href={winHref(win.id)}>
          {title}
        </a>
        <p className="wins-row-meta note">
          <time dateTime={win.occurredOn}>{sayDay(win.occurredOn)}</time>
          <span>{left === 0 ? say(trashWords.lastDay) : sayCount(trashWords.daysLeft, left)}</span>
        </p>
      </div>
      <Button className="wins-row-act" aria-label={say(trashWords.restoreNamed, { title })} onClick={onRestore}>
        {say(trashWords.restore)}
      </Button>
    </li>
  );
}
