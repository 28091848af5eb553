import { memo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/fields/Chip';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { isNarrowed, NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { emptyWords, filterWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { AskedFilter } from '../wins-address';
import { FilterChoice } from './FilterChoice';
import type { FilterSelect } from './filter-options';
import { Narrowed } from './Narrowed';
import { SearchText } from './SearchText';

const HALVES = ['wins-filter-first', 'wins-filter-second'];

interface Props {
  filter: WinFilter;
  selects: FilterSelect[];
  ladder: Ladder;
  employers: readonly Employer[];
  /** How many wins there are, in words. */
  count: string;
  /** `typing`: one of many changes in a row, which make one step back. */
  onChange: (change: Partial<AskedFilter>, typing?: boolean) => void;
  onClear: () => void;
  onDown: () => void;
}

/** What the list is narrowed to; not drawn again for every row that comes. */
export const FilterBar = memo(function FilterBar({
  filter,
  selects,
  ladder,
  employers,
  count,
  onChange,
  onClear,
  onDown,
}: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const set = selects.filter(({ name }) => filter[name] !== null).length;
  return (
    <search className="wins-filter" aria-label={say(filterWords.label)} data-unfolded={isUnfolded || undefined}>
      <SearchText text={filter.text} onChange={(text) => onChange({ text }, true)} onDown={onDown} />
      <Button
        className="wins-filter-fold"
        aria-expanded={isUnfolded}
        aria-controls={HALVES.join(' ')}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {set > 0 ? say(filterWords.foldSet, { n: set }) : say(filterWords.fold)}
      </Button>
      {halves(selects).map((half, index) => (
        <div key={half[0]?.name} id={HALVES[index]} className="wins-filter-half">
          {half.map((select) => (
            <FilterChoice key={select.name} select={select} value={filter[select.name]} onChange={onChange} />
          ))}
        </div>
      ))}
      <Narrowed filter={filter} ladder={ladder} employers={employers} onChange={onChange} />
      <div className="row wins-filter-foot">
        <p className="wins-count muted numbers" role="status">
          {count}
        </p>
        {isNarrowed(filter) && (
          <Button kind="quiet" onClick={onClear}>
            {say(emptyWords.clear)}
          </Button>
        )}
        <Chip
          pressed={filter.order === 'unmapped-first'}
          onToggle={(on) => onChange({ order: on ? 'unmapped-first' : NO_FILTER.order })}
        >
          {say(filterWords.unmappedFirst)}
        </Chip>
      </div>
    </search>
  );
});

/** All stand in one row, or as many in each of two: no words of any language leave one alone. */
function halves(selects: FilterSelect[]): FilterSelect[][] {
  const middle = Math.ceil(selects.length / 2);
  return [selects.slice(0, middle), selects.slice(middle)];
}
