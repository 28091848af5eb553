import type { Month } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { STATUSES } from '@/lib/domain/win/win';
import type { WinFilter } from '@/lib/domain/win-list/win-filter';
import type { FilterChoices, Source } from '@/lib/domain/win-list/win-words';
import { sayMonth } from '@/lib/i18n/dates';
import { filterWords, sourceNames, statusNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { nameBehaviour } from '../name-behaviour';

type ChoiceName = 'behaviour' | 'category' | 'source' | 'month' | 'status' | 'kind';

export interface FilterSelect {
  name: ChoiceName;
  label: string;
  options: { value: string; label: string }[];
}

/** The selects of the filter bar: what is never narrowed by it first, then what the log holds. */
export function filterSelects(
  choices: FilterChoices,
  ladder: Ladder,
  filter: Pick<WinFilter, 'source' | 'month'>,
): FilterSelect[] {
  return [
    select('behaviour', filterWords.anyBehaviour, [
      { value: 'none', label: say(filterWords.noBehaviour) },
      { value: 'some', label: say(filterWords.someBehaviour) },
      ...ladder.behaviours.map(({ id }) => ({ value: id, label: nameBehaviour(ladder, id) })),
    ]),
    select(
      'category',
      filterWords.anyCategory,
      ladder.categories.map(({ id, name }) => ({ value: id, label: name })),
    ),
    select(
      'source',
      filterWords.anySource,
      withChosen([...choices.types, ...choices.hosts], filter.source, nameSource),
    ),
    select('month', filterWords.anyMonth, withChosen<Month>(choices.months, filter.month, sayMonth)),
    select(
      'status',
      filterWords.anyStatus,
      STATUSES.map((value) => ({ value, label: statusNames[value] })),
    ),
    select('kind', filterWords.anyKind, [
      { value: 'win', label: say(filterWords.onlyWins) },
      { value: 'lesson', label: say(filterWords.onlyLessons) },
    ]),
  ];
}

function select(name: ChoiceName, any: string, options: FilterSelect['options']): FilterSelect {
  return { name, label: say(filterWords[name]), options: [{ value: '', label: any }, ...options] };
}

/** A link may ask for a month or a host that the log does not hold; the select must be able to say so. */
function withChosen<T extends string>(present: readonly T[], chosen: T | null, name: (value: T) => string) {
  const values = chosen === null || present.includes(chosen) ? present : [...present, chosen];
  return values.map((value) => ({ value, label: name(value) }));
}

function nameSource(source: Source): string {
  if (source === 'typed') return sourceNames.typed;
  const host = source.startsWith('host:') ? source.slice('host:'.length) : null;
  return host ?? Object.entries(sourceNames).find(([type]) => type === source)?.[1] ?? source;
}
