/**
 * What one of our own tickets is, and on which page it is shown.
 * @typedef {{
 *   product?: 'cloud' | 'server',
 *   layout?: 'page' | 'modal' | 'panel' | 'navigator' | 'board',
 *   hooks?: 'testid' | 'test-id',
 *   host?: string, context?: string, language?: 'en' | 'de',
 *   key?: string, summary?: string, type?: string, epicType?: boolean,
 *   status?: string, category?: 'new' | 'indeterminate' | 'done',
 *   resolution?: string | null, resolutionId?: string, resolvedAt?: string | null, statusSince?: string | null,
 *   priority?: string | null, created?: string,
 *   assignee?: Person | null, reporter?: Person | null, viewer?: Person | null,
 *   labels?: string[], components?: string[], fixVersions?: string[],
 *   parent?: string | null, isEpicParent?: boolean, storyPoints?: number | null, sprint?: string | null, links?: string[],
 *   clobbering?: boolean, colorMode?: 'light' | 'dark' | 'auto', shown?: string,
 * }} TicketOptions
 * @typedef {{ id: string, name: string }} Person
 */

export const ADA = { id: '557058:ada-0001', name: 'Ada Orchard' };
export const BEN = { id: '557058:ben-0002', name: 'Ben Oak' };

/** @param {TicketOptions} options @returns {Required<TicketOptions>} */
export function withDefaults(options) {
  const isServer = options.product === 'server';
  const key = options.key ?? 'ORCH-7';
  return {
    product: 'cloud',
    layout: 'page',
    hooks: 'testid',
    host: isServer ? 'jira.acme.example' : 'acme.atlassian.net',
    context: isServer ? '/jira' : '',
    language: 'en',
    key,
    summary: 'Stop the pruning job from dropping young trees',
    type: 'Bug',
    epicType: false,
    status: 'Done',
    category: 'done',
    resolution: 'Done',
    resolutionId: '10000',
    resolvedAt: '2026-11-18T12:40:00.000+0000',
    statusSince: '2026-11-18T12:40:00.000+0000',
    priority: 'High',
    created: '2026-11-02T08:15:30.250-0400',
    assignee: ADA,
    reporter: BEN,
    viewer: ADA,
    labels: ['pruning', 'on-call'],
    components: ['Scheduler'],
    fixVersions: ['2026.11'],
    parent: 'ORCH-1',
    isEpicParent: true,
    storyPoints: 5,
    sprint: 'Orchard 24',
    links: ['ORCH-3'],
    clobbering: false,
    colorMode: 'light',
    shown: key,
    ...options,
  };
}

/** Where the ticket lives. @param {TicketOptions} options */
export function ticketAddress(options) {
  const { product, layout, host, context, key } = withDefaults(options);
  const root = `https://${host}${context}`;
  if (product === 'server') return layout === 'board' ? `${root}/secure/RapidBoard.jspa?rapidView=4&projectKey=ORCH&selectedIssue=${key}` : `${root}/browse/${key}`;
  if (layout === 'modal' || layout === 'panel') return `${root}/jira/software/c/projects/ORCH/boards/4${layout === 'panel' ? '/backlog' : ''}?selectedIssue=${key}`;
  return layout === 'navigator' ? `${root}/issues/${key}?jql=project%20%3D%20ORCH` : `${root}/browse/${key}`;
}

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What Jira writes around values, in the viewer's language. */
export const WORDS = {
  en: { assignee: 'Assignee', reporter: 'Reporter', priority: 'Priority', labels: 'Labels', points: 'Story point estimate', none: 'None', unassigned: 'Unassigned', toMe: 'Assign to me', about: 'More information about', changeType: 'Change work type', changeStatus: 'Change status', unresolved: 'Unresolved', details: 'Details', dates: 'Dates', people: 'People', search: 'Issues' },
  de: { assignee: 'Zugewiesene Person', reporter: 'Autor', priority: 'Priorität', labels: 'Stichwörter', points: 'Story-Point-Schätzung', none: 'Keine', unassigned: 'Nicht zugewiesen', toMe: 'Mir zuweisen', about: 'Weitere Informationen zu', changeType: 'Vorgangstyp ändern', changeStatus: 'Status ändern', unresolved: 'Nicht erledigt', details: 'Details', dates: 'Daten', people: 'Personen', search: 'Vorgänge' },
};
