import { useCallback, useEffect, useMemo, useRef } from 'react';
import { LinkButton } from '@/components/ui/LinkButton';
import { useReading } from '@/components/ui/use-reading';
import { listEmployers } from '@/lib/db/redaction/employers';
import type { WinIndex } from '@/lib/db/win-list/win-index';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { asksForWords, isNarrowed, NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { ChosenWins } from '../choosing/ChosenWins';
import { useChoosing } from '../choosing/use-choosing';
import { LogTrouble } from '../LogTrouble';
import type { News } from '../use-trash';
import { openAddress } from '../use-wins-address';
import { type AskedFilter, listHref } from '../wins-address';
import { FilterBar } from './FilterBar';
import { filterSelects } from './filter-options';
import { ListBody } from './ListBody';
import type { ListMemory } from './list-memory';
import { useGoDown } from './use-go-down';
import { type Hits, useHits } from './use-hits';
import { useWinIndex } from './use-win-index';

const NO_EMPLOYERS: Employer[] = [];
const NO_WINS: WinEntry[] = [];

interface Props {
  ladder: Ladder;
  filter: WinFilter;
  memory: ListMemory;
  onNews: (news: News) => void;
}

/** Everything in the log, narrowed by what the address asks for. */
export function WinList({ ladder, filter, memory, onNews }: Props) {
  const { index, want } = useWinIndex(ladder);
  const known = useReading(listEmployers, []);
  const employers = known.state === 'read' ? known.value : NO_EMPLOYERS;
  const href = listHref(filter);
  useEffect(() => {
    memory.href = href;
  }, [memory, href]);
  const hits = useHits(index, filter, ladder, employers);
  const choosing = useChoosing(hits?.wins ?? NO_WINS, memory);
  const { choices } = index;
  const { source, month } = filter;
  const selects = useMemo(() => filterSelects(choices, ladder, { source, month }), [choices, ladder, source, month]);
  const latest = useRef(filter);
  latest.current = filter;
  const change = useCallback((to: Partial<AskedFilter>, typing = false) => {
    openAddress(listHref({ ...latest.current, ...to }), { replace: typing });
  }, []);
  const place = useRef<HTMLDivElement>(null);
  const clear = useCallback(() => {
    openAddress(listHref({ ...NO_FILTER, order: latest.current.order }));
    // What was pressed goes with what it clears.
    place.current?.querySelector<HTMLInputElement>('[type="search"]')?.focus();
  }, []);

  const goDown = useGoDown(place, '.wins-row-title', hits);

  const isEmpty = index.isWhole && index.entries.length === 0;
  return (
    <div className="wins" ref={place}>
      <header className="wins-head">
        <h1 id="section-heading" tabIndex={-1}>
          {say(winsWords.title)}
        </h1>
        <a className="ui-link" href="#/wins/trash">
          {say(winsWords.trash)}
        </a>
        {!isEmpty && (
          <LinkButton kind="primary" href="#/wins/new">
            {say(winsWords.logWin)}
          </LinkButton>
        )}
      </header>
      {index.hasFailed && <LogTrouble />}
      {!isEmpty && (
        <FilterBar
          filter={filter}
          selects={selects}
          ladder={ladder}
          employers={employers}
          count={sayHits(hits, index)}
          onChange={change}
          onClear={clear}
          onDown={goDown}
        />
      )}
      {hits && <ListBody {...{ hits, index, ladder, memory, choosing }} onUnread={want} onClear={clear} />}
      <ChosenWins {...{ choosing, ladder, employers, onNews }} of={hits?.wins.length ?? 0} />
    </div>
  );
}

/** Where words are looked for while the log is read, how far that is; a number of hits only once all were looked at. */
function sayHits(hits: Hits | null, { isWhole, isRead, read }: WinIndex): string {
  if (!isWhole || !hits?.isWhole) return '';
  const { wins, filter, of } = hits;
  if (!isRead && asksForWords(filter)) return sayCount(winsWords.readSoFar, read);
  if (!isNarrowed(filter)) return sayCount(winsWords.count, of.length);
  return sayCount(winsWords.hits, of.length, { hits: wins.length });
}
