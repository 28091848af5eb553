const BASE = '/settings/ladders';

export type LaddersView =
  | { name: 'list' }
  | { name: 'rules'; ladderId: string }
  /** `again`: the ladder that a newer version is brought of. */
  | { name: 'import'; again: string | null };

/** What `#/settings/ladders…` shows; `path` without its query. */
export function readLaddersAddress(path: string): LaddersView {
  const [view = '', id = ''] = path.slice(BASE.length + 1).split('/');
  const ladderId = decoded(id);
  if (view === 'rules' && ladderId !== '') return { name: 'rules', ladderId };
  return view === 'import' ? { name: 'import', again: ladderId || null } : { name: 'list' };
}

export const listHref = `#${BASE}`;
export const importHref = `#${BASE}/import`;

export function rulesHref(ladderId: string): string {
  return `#${BASE}/rules/${encodeURIComponent(ladderId)}`;
}

export function againHref(ladderId: string): string {
  return `${importHref}/${encodeURIComponent(ladderId)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
