import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { WinFilter } from '@/lib/domain/win-filter';
import { emptyWords, winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { listHref } from '../wins-address';
import type { ListMemory } from './list-memory';
import { usePlace } from './use-place';
import { useShown } from './use-shown';
import { WinGroups } from './WinGroups';

interface Props {
  hits: readonly LoggedWin[];
  /** Wins in the log. */
  total: number;
  filter: WinFilter;
  ladder: Ladder;
  memory: ListMemory;
  /** Whether the hits come from a reading made since the list was opened. */
  isFresh: boolean;
  onClear: () => void;
}

/** The hits, their number, and what there is to say when there are none. */
export function ListBody({ hits, total, filter, ladder, memory, isFresh, onClear }: Props) {
  const { count, showMore, end } = useShown(memory, listHref(filter), hits.length);
  usePlace(memory, isFresh);
  if (total === 0) return <NoWins />;
  return (
    <>
      {hits.length === 0 && (
        <EmptyState
          title={say(emptyWords.noHitsTitle)}
          text={say(emptyWords.noHitsText, { n: sayCount(winsWords.count, total) })}
          action={<Button onClick={onClear}>{say(emptyWords.clear)}</Button>}
        />
      )}
      <WinGroups wins={hits.slice(0, count)} order={filter.order} ladder={ladder} />
      <div ref={end} className="wins-end">
        {count < hits.length && (
          <>
            <Button onClick={showMore}>{say(winsWords.showMore)}</Button>
            <span className="note">{say(winsWords.showingOf, { shown: count, all: hits.length })}</span>
          </>
        )}
      </div>
    </>
  );
}

function NoWins() {
  return (
    <EmptyState
      title={say(emptyWords.title)}
      text={say(emptyWords.text)}
      action={
        <a className="ui-button" data-kind="primary" href="#/wins/new">
          {say(emptyWords.action)}
        </a>
      }
    />
  );
}
