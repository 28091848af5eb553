import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import type { WinFields } from '@/lib/domain/win/win';

/** What the dialog asks; '' and what is not in `links`: left as each win has it. */
export interface BulkDraft {
  status: '' | WinFields['status'];
  visibility: '' | WinFields['visibility'];
  confidential: '' | 'yes' | 'no';
  employer: '' | typeof BY_DAY | string;
  links: ReadonlyMap<string, 'add' | 'remove'>;
}

export const BY_DAY = 'by-day';
export const NO_DRAFT: BulkDraft = { status: '', visibility: '', confidential: '', employer: '', links: new Map() };

/** The edit that it asks for; null: none. */
export function toEdit(draft: BulkDraft, ladderId: string): BulkEdit | null {
  const { status, visibility, confidential, employer, links } = draft;
  const set: BulkEdit['set'] = {
    ...(status !== '' && { status }),
    ...(visibility !== '' && { visibility }),
    ...(confidential !== '' && { confidential: confidential === 'yes' }),
    ...(employer !== '' && { employerId: employer === BY_DAY ? null : employer }),
  };
  const idsOf = (act: 'add' | 'remove') => [...links].filter(([, each]) => each === act).map(([id]) => id);
  const edit: BulkEdit = {
    ...(Object.keys(set).length > 0 && { set }),
    ...(links.size > 0 && { behaviours: { ladderId, add: idsOf('add'), remove: idsOf('remove') } }),
  };
  return Object.keys(edit).length > 0 ? edit : null;
}

/** How many of the wins show each behaviour. */
export function countShown(wins: readonly { behaviourIds: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { behaviourIds } of wins) for (const id of behaviourIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What the next press on a behaviour does, of which `shown` of `all` wins show it: to all, to none, and back. */
export function pressed(
  links: BulkDraft['links'],
  id: string,
  { shown, all }: { shown: number; all: number },
): BulkDraft['links'] {
  const next = new Map(links);
  const now = links.get(id);
  if (now === undefined && shown < all) next.set(id, 'add');
  else if (now !== 'remove' && shown > 0) next.set(id, 'remove');
  else next.delete(id);
  return next;
}
