import { memo } from 'react';
import { Grain } from '@/components/ui/Grain';
import { Tag } from '@/components/ui/Tag';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { sourceOf } from '@/lib/domain/win-source';
import { sayDay } from '@/lib/i18n/dates';
import { statusNames, winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { nameBehaviour } from '../names';
import { winHref } from '../wins-address';
import { grainOf } from './win-grain';

interface Props {
  logged: LoggedWin;
  ladder: Ladder;
}

/** One win of the list; all of the row opens it. */
export const WinRow = memo(function WinRow({ logged, ladder }: Props) {
  const { win, behaviourIds } = logged;
  const grain = grainOf(win);
  return (
    <li className="wins-row" data-status={win.status}>
      <Grain state={grain.state} size={20} label={grain.label} />
      <div className="wins-row-words">
        <a className="wins-row-title" id={rowId(win.id)} href={winHref(win.id)}>
          {win.title || win.did || say(winsWords.untitled)}
        </a>
        <p className="wins-row-meta note">
          <time dateTime={win.occurredOn}>{sayDay(win.occurredOn)}</time>
          <span>{sourceOf(logged) ?? say(winsWords.typed)}</span>
          {win.status !== 'ready' && (
            <Tag tone={win.status === 'inbox' ? 'grain' : 'plain'}>{statusNames[win.status]}</Tag>
          )}
          {win.visibility === 'private' && <Tag>{say(winsWords.private)}</Tag>}
          {win.confidential && <Tag>{say(winsWords.confidential)}</Tag>}
        </p>
      </div>
      {behaviourIds.length > 0 && (
        <ul className="wins-row-tags">
          {behaviourIds.map((id) => (
            <li key={id}>
              <Tag>{nameBehaviour(ladder, id)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/** The id of a win's link in the list, to find it again. */
export function rowId(winId: string): string {
  return `win-row-${winId}`;
}
