import { ArrowLeft } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Grain } from '@/components/ui/Grain';
import { useReading } from '@/components/ui/use-reading';
import { readTrash } from '@/lib/db/log';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { sayDay } from '@/lib/i18n/dates';
import { trashWords, winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { LogTrouble } from '../LogTrouble';
import { grainOf } from '../list/win-grain';
import { winHref } from '../wins-address';
import { daysLeft } from './days-left';

interface Props {
  ladder: Ladder;
  backHref: string;
  onRestore: (win: LoggedWin) => void;
}

/** What was moved to the trash, the last first, and how long it stays. */
export function TrashList({ ladder, backHref, onRestore }: Props) {
  const reading = useReading(() => readTrash(ladder.id), [ladder.id]);
  const trashed = reading.state === 'read' ? reading.value : null;
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
              <TrashRow key={logged.win.id} logged={logged} onRestore={() => onRestore(logged)} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function TrashRow({ logged: { win }, onRestore }: { logged: LoggedWin; onRestore: () => void }) {
  const grain = grainOf(win);
  const title = win.title || win.did || say(winsWords.untitled);
  const left = daysLeft(win.deletedAt ?? '', new Date());
  return (
    <li className="wins-row">
      <Grain state={grain.state} size={20} label={grain.label} />
      <div className="wins-row-words">
        <a className="wins-row-title" href={winHref(win.id)}>
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
