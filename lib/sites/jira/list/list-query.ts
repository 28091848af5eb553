import type { ParsedList } from './parse-list';

/** Filters that Jira has built in, which have a number below zero in an address and none in a query. */
const BUILT_IN: Record<string, string> = {
  '-1': 'assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC',
  '-2': 'reporter = currentUser() ORDER BY created DESC',
  '-3': 'issuekey IN issueHistory() ORDER BY lastViewed DESC',
  '-4': 'created IS NOT EMPTY ORDER BY created DESC',
  '-5': 'resolution = Unresolved ORDER BY priority DESC, updated DESC',
  '-6': 'created >= -1w ORDER BY created DESC',
  '-7': 'resolutiondate >= -1w ORDER BY updated DESC',
  '-8': 'updated >= -1w ORDER BY updated DESC',
  '-9': 'statusCategory = Done ORDER BY updated DESC',
};
/** The same in a project's own list. */
const IN_PROJECT: Record<string, string> = {
  allissues: 'ORDER BY created DESC',
  allopenissues: 'AND resolution = Unresolved ORDER BY priority DESC, updated DESC',
  myopenissues: 'AND assignee = currentUser() AND resolution = Unresolved ORDER BY priority DESC, updated DESC',
  reportedbyme: 'AND reporter = currentUser() ORDER BY created DESC',
  recentlyviewed: 'AND issuekey IN issueHistory() ORDER BY lastViewed DESC',
  doneissues: 'AND statusCategory = Done ORDER BY updated DESC',
  resolvedrecently: 'AND resolutiondate >= -1w ORDER BY updated DESC',
  addedrecently: 'AND created >= -1w ORDER BY created DESC',
  updatedrecently: 'AND updated >= -1w ORDER BY updated DESC',
};

/** What a list's address searches, as JQL; null where it does not say, so that only the page itself knows. */
export function toJql({ project }: ParsedList, { searchParams }: URL): string | null {
  const jql = searchParams.get('jql')?.trim();
  if (jql) return jql;
  const filter = searchParams.get('filter')?.trim().toLowerCase() ?? '';
  if (/^\d{1,12}$/.test(filter)) return `filter = ${filter}`;
  if (Object.hasOwn(BUILT_IN, filter)) return BUILT_IN[filter] ?? null;
  if (!project) return null;
  const name = filter || 'allissues';
  const rest = Object.hasOwn(IN_PROJECT, name) && IN_PROJECT[name];
  return rest ? `project = "${project}" ${rest}` : null;
}
