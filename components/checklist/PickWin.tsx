import { useMemo, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { SearchField } from '@/components/ui/fields/SearchField';
import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import { useGoDown } from '@/components/wins/list/use-go-down';
import { useHits } from '@/components/wins/list/use-hits';
import { useUnread } from '@/components/wins/list/use-unread';
import { grainOf } from '@/components/wins/list/win-grain';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { sayNearDay } from '@/lib/i18n/dates';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { stepThroughPicks } from './step-through-picks';

interface Props {
  /** Newest first. */
  wins: readonly WinEntry[];
  /** Whether all their words are there; until then those of the ones that are drawn are asked for. */
  isRead: boolean;
  onUnread: (winIds: readonly string[]) => void;
  ladder: Ladder;
  onPick: (winId: string) => Promise<Outcome>;
}

const SHOWN = 30;
const NO_EMPLOYERS: Employer[] = [];

export function PickWin({ wins, isRead, onUnread, ladder, onPick }: Props) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const filter = useMemo(() => ({ ...NO_FILTER, text }), [text]);
  const hits = useHits({ entries: wins, isRead }, filter, ladder, NO_EMPLOYERS);
  const found = hits?.wins ?? wins;
  const shown = found.slice(0, SHOWN);
  useUnread(shown, onUnread);
  const place = useRef<HTMLElement>(null);
  const goDown = useGoDown(place, '.checklist-picks button', hits);
  if (wins.length === 0) return <p className="muted">{texts.noneToPick}</p>;
  return (
    <search ref={place} className="checklist-find" onKeyDown={(event) => stepThroughPicks(event, goDown)}>
      <SearchField label={texts.search} value={text} onChange={setText} />
      <ul className="ruled checklist-picks">
        {shown.map((win) => (
          <li key={win.id}>
            <button
              type="button"
              onClick={async () => {
                const outcome = await onPick(win.id);
                if (!outcome.ok) setTrouble(outcome.reason);
              }}
            >
              <Grain state={grainOf(win).state} size={14} />
              <span className="words" dir="auto">
                {win.title || say(winsWords.untitled)}
              </span>
              <span className="note">
                <Parts>
                  <time dateTime={win.occurredOn}>{sayNearDay(win.occurredOn)}</time>
                  {sayUncounted(win)}
                </Parts>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {found.length === 0 && isRead && hits?.isWhole && say(texts.noneFound, { text })}
        {found.length > SHOWN && isRead && say(texts.shownOf, { shown: SHOWN, of: found.length })}
      </p>
      {trouble && <StorageTrouble reason={trouble} title={texts.notLinked} />}
    </search>
  );
}

/** Why it will not count as it stands; nothing where it will, or where the rule has to be asked. */
function sayUncounted({ status, level }: WinEntry): string | undefined {
  if (status !== 'ready') return texts.winStates[status];
  return level === 'vague' ? texts.winStates.vague : undefined;
}
