import { isDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { MOST_IDS } from '@/lib/domain/report/report-filters';
import { ARTIFACT_TYPES } from '@/lib/domain/win/artifact';
import { type Carried, readCarriedWords } from '@/lib/domain/win/carried-words';
import { TRAITS } from '@/lib/domain/win/trait';
import { KINDS, ORIGINS, STATUSES } from '@/lib/domain/win/win';
import { NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import type { Source } from '@/lib/domain/win-list/win-words';

/** What an address below `#/wins` shows. */
export type WinsView =
  | { name: 'list'; filter: WinFilter }
  | { name: 'new'; behaviourIds: string[]; carried: Carried }
  | { name: 'trash' }
  | { name: 'win'; winId: string; field: string | null };

/** Reads `/wins/ID` or `/wins?status=inbox`; what a filter asks for that does not exist is left out. */
export function readWinsAddress(address: string, ladder: Ladder): WinsView {
  const [path = '', query = ''] = address.split('?', 2);
  const params = new URLSearchParams(query);
  const below = path.split('/').filter(Boolean)[1];
  if (below === undefined) return { name: 'list', filter: readFilter(params, ladder) };
  if (below === 'trash') return { name: 'trash' };
  if (below !== 'new') return { name: 'win', winId: below, field: readField(params) };
  const wanted = params.getAll('behaviour');
  const behaviourIds = ladder.behaviours.map(({ id }) => id).filter((id) => wanted.includes(id));
  return { name: 'new', behaviourIds, carried: readCarriedWords(params) };
}

/** The ladder that an address asks to read the log by; null: the active one. */
export function askedLadder(address: string): string | null {
  return new URLSearchParams(address.split('?', 2)[1] ?? '').get('ladder');
}

/** What a filter may be asked for before it is checked. */
export type AskedFilter = Record<Exclude<keyof WinFilter, 'ids'>, string | null> & Pick<WinFilter, 'ids'>;

/** The address of the list under `filter`, `#` included; what is not narrowed is not in it. */
export function listHref(filter: AskedFilter): string {
  const params = new URLSearchParams();
  const entries = { ...filter, text: filter.text || null, order: filter.order === 'newest' ? null : filter.order };
  for (const [name, value] of Object.entries(entries)) if (value !== null) params.set(name, String(value));
  // Between ids a comma may stay a comma.
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '#/wins' : `#/wins?${query}`;
}

/** The address of a win; with `field`, of that field of its editor. */
export function winHref(winId: string, field?: string): string {
  return field === undefined ? `#/wins/${winId}` : `#/wins/${winId}?field=${field}`;
}

/** The name of a field, be it one or not: whoever goes there looks. */
function readField(params: URLSearchParams): string | null {
  return /^[A-Za-z]{1,30}$/.exec(params.get('field') ?? '')?.[0] ?? null;
}

function readFilter(params: URLSearchParams, ladder: Ladder): WinFilter {
  const behaviours = ['none', 'some', ...ladder.behaviours.map(({ id }) => id)];
  const categories = ladder.categories.map(({ id }) => id);
  const month = params.get('month');
  return {
    text: params.get('text') ?? '',
    behaviour: oneOf(behaviours, params.get('behaviour')),
    category: oneOf(categories, params.get('category')),
    source: readSource(params.get('source')),
    month: month !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    status: oneOf(STATUSES, params.get('status')),
    kind: oneOf(KINDS, params.get('kind')),
    ladder: oneOf([ladder.id], params.get('ladder')),
    from: readDay(params.get('from')),
    to: readDay(params.get('to')),
    origin: oneOf(['told', ...ORIGINS] as const, params.get('origin')),
    counts: oneOf(
      ladder.behaviours.map(({ id }) => id),
      params.get('counts'),
    ),
    trait: oneOf(TRAITS, params.get('trait')),
    employer: readIds(params.get('employer'))?.[0] ?? null,
    ids: readIds(params.get('ids')),
    order: oneOf(['unmapped-first'] as const, params.get('order')) ?? NO_FILTER.order,
  };
}

function readDay(value: string | null): string | null {
  return value !== null && isDay(value) ? value : null;
}

/** Null where none is asked for; empty where none of those that are is one. */
function readIds(value: string | null): string[] | null {
  if (value === null) return null;
  return value.split(',', MOST_IDS).filter((id) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id));
}

function readSource(value: string | null): Source | null {
  const host = value?.startsWith('host:') ? value.slice('host:'.length) : '';
  return host === '' ? oneOf(['typed', ...ARTIFACT_TYPES] as const, value) : `host:${host}`;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((each) => each === value) ?? null;
}
