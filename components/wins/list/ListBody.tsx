import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import type { WinIndex } from '@/lib/db/win-list/win-index';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { asksForWords, isNarrowed, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { emptyWords, winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import type { Choosing } from '../choosing/use-choosing';
import type { ListMemory } from './list-memory';
import type { Hits } from './use-hits';
import { WinRows } from './WinRows';

interface Props {
  hits: Hits;
  index: WinIndex;
  ladder: Ladder;
  memory: ListMemory;
  /** Has the words of wins read that are about to be seen. */
  onUnread: (winIds: readonly string[]) => void;
  onClear: () => void;
  choosing: Choosing<WinEntry>;
}

/** The hits, or what there is to say when there are none. */
export function ListBody({ hits, index, ladder, memory, onUnread, onClear, choosing }: Props) {
  const isReadFor = index.isRead || !asksForWords(hits.filter);
  const isSettled = index.isWhole && index.isFresh && isReadFor && hits.isWhole && hits.of === index.entries;
  if (index.isWhole && index.entries.length === 0) return <NoWins />;
  if (hits.wins.length > 0) {
    const { wins, filter } = hits;
    return <WinRows {...{ wins, order: filter.order, ladder, memory, isSettled, onUnread, choosing }} />;
  }
  // What is not read yet may hold some.
  if (!isSettled) return null;
  return <NoHits filter={hits.filter} count={index.entries.length} onClear={onClear} />;
}

function NoHits({ filter, count, onClear }: { filter: WinFilter; count: number; onClear: () => void }) {
  const n = sayCount(winsWords.count, count);
  if (isNarrowed({ ...filter, text: '' })) {
    return (
      <EmptyState
        title={say(emptyWords.noHitsTitle)}
        text={say(emptyWords.noHitsText, { n })}
        action={<Button onClick={onClear}>{say(emptyWords.clear)}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={say(emptyWords.notSaidTitle, { text: filter.text.trim() })}
      text={say(emptyWords.notSaidText, { n })}
      action={<Button onClick={onClear}>{say(emptyWords.clearText)}</Button>}
    />
  );
}

function NoWins() {
  return (
    <EmptyState
      title={say(emptyWords.title)}
      text={say(emptyWords.text)}
      action={
        <LinkButton kind="primary" href="#/wins/new">
          {say(emptyWords.action)}
        </LinkButton>
      }
    />
  );
}
