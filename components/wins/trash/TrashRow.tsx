import { memo } from 'react';
import { Button } from '@/components/ui/Button';
import { focusBeside } from '@/components/ui/focus-beside';
import { Grain } from '@/components/ui/grains/Grain';
import { daysLeft } from '@/lib/domain/trash';
import type { Win } from '@/lib/domain/win/win';
import { sayNearDay } from '@/lib/i18n/dates';
import { trashWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { ChooseBox } from '../choosing/ChooseBox';
import { rowId } from '../list/row-ids';
import { grainOf } from '../list/win-grain';
import { winHref } from '../wins-address';

interface Props {
  win: Win;
  chosen: boolean;
  onChoose: (id: string, isRange: boolean) => void;
  onRestore: (win: Win) => void;
}

/** Drawn anew only where it differs: there may be thousands. */
export const TrashRow = memo(function TrashRow({ win, chosen, onChoose, onRestore }: Props) {
  const grain = grainOf(win);
  const title = sayWin(win);
  const left = daysLeft(win.deletedAt ?? '', new Date());
  return (
    <li className="wins-row" data-chosen={chosen || undefined}>
      <ChooseBox id={win.id} title={title} chosen={chosen} onChoose={onChoose} />
      <Grain state={grain.state} size={20} label={grain.label} />
      <div className="wins-row-words">
        <a className="wins-row-title" dir="auto" id={rowId(win.id)} href={winHref(win.id)}>
          {title}
        </a>
        <p className="wins-row-meta note">
          <time dateTime={win.occurredOn}>{sayNearDay(win.occurredOn)}</time>
          <span>{left === 0 ? say(trashWords.lastDay) : sayCount(trashWords.daysLeft, left)}</span>
        </p>
      </div>
      <Button
        className="wins-row-act"
        aria-label={say(trashWords.restoreNamed, { title })}
        onClick={({ currentTarget }) => {
          focusBeside(currentTarget, document.getElementById('section-heading'));
          onRestore(win);
        }}
      >
        {say(trashWords.restore)}
      </Button>
    </li>
  );
});
