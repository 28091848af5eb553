import { memo } from 'react';
import { Grain } from '@/components/ui/grains/Grain';
import { Tag } from '@/components/ui/Tag';
import type { Month } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { sayMonth, sayNearDay } from '@/lib/i18n/dates';
import { statusNames, winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { ChooseBox } from '../choosing/ChooseBox';
import { nameBehaviour } from '../name-behaviour';
import { winHref } from '../wins-address';
import { rowId } from './row-ids';
import { grainOf } from './win-grain';

interface Props {
  win: WinEntry;
  /** Whether its words are there: they come into the same entry. */
  isRead: boolean;
  ladder: Ladder;
  /** What it begins, if it is the first of it. */
  heading: Month | 'unmapped' | null;
  /** Its place among all, from 1, and how many there are: most of them are not drawn. */
  place: number;
  count: number;
  /** How far below the top of the list it stands, in pixels. */
  top: number;
  /** Whether Tab leads to it: to the others the arrows do. */
  isStop: boolean;
  onOpen: (link: Element) => void;
  chosen: boolean;
  onChoose: (id: string, isRange: boolean) => void;
}

/** One win of the list; all of the row opens it. */
export const WinRow = memo(function WinRow({
  win,
  isRead,
  ladder,
  heading,
  place,
  count,
  top,
  isStop,
  onOpen,
  chosen,
  onChoose,
}: Props) {
  const grain = grainOf(win);
  const title = win.title || say(winsWords.untitled);
  const isTagged = win.behaviourIds.length > 0;
  return (
    <li className="wins-slot" aria-posinset={place} aria-setsize={count} style={{ transform: `translateY(${top}px)` }}>
      {heading !== null && <h2>{heading === 'unmapped' ? say(winsWords.unmappedHeading) : sayMonth(heading)}</h2>}
      <div
        className="wins-row"
        data-status={win.status}
        data-chosen={chosen || undefined}
        data-tagged={isTagged || undefined}
      >
        <ChooseBox id={win.id} title={title} chosen={chosen} isStop={isStop} onChoose={onChoose} />
        <Grain state={grain.state} size={20} label={grain.label} />
        <div className="wins-row-words">
          <a
            className="wins-row-title"
            dir="auto"
            tabIndex={isStop ? undefined : -1}
            id={rowId(win.id)}
            href={winHref(win.id)}
            onClick={({ currentTarget }) => onOpen(currentTarget)}
          >
            {isRead ? title : <span aria-hidden>…</span>}
          </a>
          <p className="wins-row-meta note">
            <time dateTime={win.occurredOn}>{sayNearDay(win.occurredOn)}</time>
            {isRead && <bdi>{win.from ?? say(winsWords.typed)}</bdi>}
            {win.status !== 'ready' && (
              <Tag tone={win.status === 'inbox' ? 'grain' : 'plain'}>{statusNames[win.status]}</Tag>
            )}
            {win.visibility === 'private' && <Tag>{say(winsWords.private)}</Tag>}
            {win.confidential && <Tag>{say(winsWords.confidential)}</Tag>}
          </p>
        </div>
        {isTagged && (
          <ul className="wins-row-tags">
            {win.behaviourIds.map((id) => (
              <li key={id}>
                <Tag>{nameBehaviour(ladder, id)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});
