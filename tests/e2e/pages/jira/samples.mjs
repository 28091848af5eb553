import { ADA, BEN } from './options.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */

const LAYOUTS = ['page', 'modal', 'panel', 'navigator'];
/** @type {TicketOptions} */
const GERMAN = { language: 'de', type: 'Fehler', status: 'Fertig', resolution: 'Erledigt', priority: 'Hoch', storyPoints: 0.5 };
/** @type {TicketOptions} */
const OPEN = { status: 'In Progress', category: 'indeterminate', resolution: null, resolvedAt: null };

/**
 * Every page of our own: what it shows, and what both it and the site's answer are expected to come to.
 * `cautions` are those of the answer; `isDone` is what the page can show of it.
 * @type {{ name: string, ticket: TicketOptions, cautions?: string[], occurredOn?: string | null, isDone?: boolean, origin?: string, role?: string | null }[]}
 */
export const SAMPLES = [
  ...LAYOUTS.flatMap((layout) => [
    { name: `Cloud, ${layout}`, ticket: { layout } },
    { name: `Cloud, ${layout}, older hooks`, ticket: { layout, hooks: 'test-id' } },
    { name: `Cloud, ${layout}, open`, ticket: { layout, ...OPEN }, isDone: false, occurredOn: null },
    { name: `Cloud, ${layout}, in German`, ticket: { layout, ...GERMAN } },
  ]),
  { name: 'Cloud, hostile', ticket: { clobbering: true, summary: '</h1><script>alert(1)</script> "quoted" & <b>bold</b>' } },
  { name: 'Cloud, a subtask', ticket: { parent: 'ORCH-5', isEpicParent: false } },
  { name: 'Cloud, alone', ticket: { parent: null, storyPoints: null, sprint: null, links: [], priority: null } },
  ...['page', 'board'].flatMap((layout) => [
    { name: `Data Center, ${layout}`, ticket: { product: 'server', layout } },
    { name: `Data Center, ${layout}, without context path`, ticket: { product: 'server', layout, context: '' } },
    { name: `Data Center, ${layout}, open`, ticket: { product: 'server', layout, ...OPEN }, isDone: false, occurredOn: null },
    { name: `Data Center, ${layout}, in German`, ticket: { product: 'server', layout, ...GERMAN } },
    { name: `Data Center, ${layout}, open in German`, ticket: { product: 'server', layout, ...GERMAN, ...OPEN, status: 'In Arbeit' }, isDone: false, occurredOn: null },
  ]),
  { name: 'Data Center, hostile', ticket: { product: 'server', clobbering: true, summary: 'RTL \u202eevil\u202c and\u0000 NUL' } },
  { name: 'Data Center, a subtask', ticket: { product: 'server', parent: 'ORCH-5', isEpicParent: false } },
  ...['cloud', 'server'].flatMap((product) => [
    { name: `${product}: done without a resolution`, ticket: { product, resolution: null, resolvedAt: null, statusSince: '2026-11-17T12:00:00.000+0000' }, cautions: ['unresolved', 'day-of-status'], occurredOn: '2026-11-17' },
    { name: `${product}: a duplicate`, ticket: { product, resolution: 'Duplicate', resolutionId: '10002' }, cautions: ['no-achievement'] },
    { name: `${product}: not to be done, in German, by Jira's own number`, ticket: { product, language: 'de', resolution: 'Nicht zu lösen', resolutionId: '2' }, cautions: ['no-achievement'] },
    { name: `${product}: resolved and not done`, ticket: { product, status: 'Ready', category: 'new' }, cautions: ['clash'] },
    { name: `${product}: nobody's`, ticket: { product, assignee: null }, role: null },
    { name: `${product}: found by the viewer`, ticket: { product, reporter: ADA, assignee: BEN }, origin: 'identified', role: null },
    { name: `${product}: found and done by the viewer`, ticket: { product, reporter: ADA }, origin: 'identified' },
    { name: `${product}: seen by nobody known`, ticket: { product, viewer: null }, role: null },
    { name: `${product}: no labels`, ticket: { product, labels: [], components: [], fixVersions: [] } },
  ]),
];
