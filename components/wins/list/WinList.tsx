import { useDeferredValue, useEffect, useMemo } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { listEmployers } from '@/lib/db/employers';
import { readLog } from '@/lib/db/log';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder';
import { filterChoices, filterWins, isNarrowed, NO_FILTER, type WinFilter } from '@/lib/domain/win-filter';
import { winsWords } from '@/lib/i18n/en/wins';
import { say, sayCount } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { LogTrouble } from '../LogTrouble';
import { openAddress } from '../use-wins-address';
import { listHref } from '../wins-address';
import { FilterBar } from './FilterBar';
import { filterSelects } from './filter-options';
import { ListBody } from './ListBody';
import type { ListMemory } from './list-memory';

const NO_EMPLOYERS: Employer[] = [];

interface Props {
  ladder: Ladder;
  filter: WinFilter;
  memory: ListMemory;
}

/** Everything in the log, narrowed by what the address asks for. */
export function WinList({ ladder, filter, memory }: Props) {
  const reading = useReading(async () => ({ of: ladder.id, log: await readLog(ladder.id) }), [ladder.id]);
  const read = reading.state === 'read' && reading.value.of === ladder.id ? reading.value.log : null;
  const known = useReading(listEmployers, []);
  const employers = known.state === 'read' ? known.value : NO_EMPLOYERS;
  const log = read ?? (memory.ladderId === ladder.id ? memory.log : null);
  useEffect(() => {
    memory.log = log;
    memory.ladderId = ladder.id;
  }, [memory, log, ladder.id]);
  const choices = useMemo(() => filterChoices(log ?? []), [log]);
  const applied = useDeferredValue(filter);
  const hits = useMemo(
    () => (log ? filterWins(log, applied, ladder, { builtIn: seniorEngineer, employers }) : null),
    [log, applied, ladder, employers],
  );
  const clear = () => openAddress(listHref({ ...NO_FILTER, order: filter.order }));

  return (
    <div className="wins">
      <header className="wins-head">
        <h1 id="section-heading" tabIndex={-1}>
          {say(winsWords.title)}
        </h1>
        <a className="ui-link" href="#/wins/trash">
          {say(winsWords.trash)}
        </a>
        <a className="ui-button" data-kind="primary" href="#/wins/new">
          {say(winsWords.logWin)}
        </a>
      </header>
      {reading.state === 'failed' && <LogTrouble />}
      {log?.length !== 0 && (
        <FilterBar
          filter={filter}
          selects={filterSelects(choices, ladder, filter)}
          ladder={ladder}
          employers={employers}
          count={log && hits ? sayHits(hits.length, log.length, applied) : ''}
          onChange={(change, typing) => openAddress(listHref({ ...filter, ...change }), { replace: typing })}
          onClear={clear}
        />
      )}
      {log && hits && (
        <ListBody
          hits={hits}
          total={log.length}
          filter={applied}
          ladder={ladder}
          memory={memory}
          isFresh={read !== null}
          onClear={clear}
        />
      )}
    </div>
  );
}

function sayHits(hits: number, total: number, filter: WinFilter): string {
  return isNarrowed(filter) ? sayCount(winsWords.hits, total, { hits }) : sayCount(winsWords.count, total);
}
