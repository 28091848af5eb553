/** A figure by its name: what, of what, and at how many wins (`most`: the largest log of the run). */
export interface Which {
  what: string;
  of: string;
  wins?: number | 'most' | 'each';
}

interface Named {
  name: string;
  /** The sentence that it is held to. */
  source: string;
  limit: number;
}

/** One ratio or figure that has to stay at or under its limit. */
export type Bar = Named &
  (
    | { kind: 'ratio'; of: Which; above?: Which; over: Which }
    | { kind: 'value'; of: Which; above?: Which; unit: string; at?: 'median' | 'p95' }
    /** The largest of all logs by the smallest. */
    | { kind: 'even'; of: Which }
    /** The median by the largest of the other's samples. */
    | { kind: 'within'; of: Which; over: Which }
  );

const winnow = (what: string, wins?: Which['wins']): Which => ({ what, of: 'winnow', wins });
const empty = (what: string): Which => ({ what, of: 'empty' });
const onPage = (what: string) => ({ of: winnow(what), above: empty(what) });

const PAGE =
  'Page: script time at most 2 × the plain button’s; heap at most 1.3 ×; no long task, no layout shift, nothing on pages that do not match beyond the empty extension; growing pages (60 insertions in 1.5 s) add no more than 5 ms.';
const POPUP =
  'Popup at 100,000 wins: first useful content at most 1.25 × the minimal React popup’s, which has no data; the same within 10 % from 0 to 100,000 wins, cold and warm; first key accepted at most 1.3 ×.';
const APP =
  'App at 100,000 wins: checklist and report useful within 2 × the minimal React + Dexie page’s; a key press in search answered within one frame (16 ms) at the 95th percentile, all hits counted within 100 ms; scrolling 100,000 rows drops no more than 2 % of frames; heap under 150 MB.';
const SAVE =
  'Save: from the router’s receipt to commit within 2 × one bare strict transaction over the same stores, aggregates included, at 100,000 wins as at ten.';
const REPORT = 'Report from aggregates takes under 50 ms at 100,000.';
const IMPORT =
  'Import of a 100,000-win backup: the write within 1.5 × the bare bulkAdd of the same rows into the same tables and indexes; export within 2 × reading them all and JSON.stringify; heap bounded.';
const IDLE =
  'Idle: no wake-ups but alarms; processor time over a minute within the spread of the empty extension’s five runs.';
const PACKAGE = 'Package at most 600 kB zipped with the coach’s model and fonts.';

/** Everything under *It must show*, as data. */
export const BARS: readonly Bar[] = [
  {
    name: 'script on a pull request',
    kind: 'ratio',
    ...onPage('pull request: script'),
    over: { what: 'pull request: script', of: 'button' },
    limit: 2,
    source: PAGE,
  },
  {
    name: 'heap on a pull request',
    kind: 'ratio',
    ...onPage('pull request: heap'),
    over: { what: 'pull request: heap', of: 'button' },
    limit: 1.3,
    source: PAGE,
  },
  {
    name: 'long tasks on a pull request',
    kind: 'value',
    unit: '',
    ...onPage('pull request: long tasks'),
    limit: 0,
    source: PAGE,
  },
  {
    name: 'layout shift on a pull request',
    kind: 'value',
    unit: '',
    ...onPage('pull request: layout shift'),
    limit: 0,
    source: PAGE,
  },
  {
    name: 'script read on other pages',
    kind: 'value',
    unit: 'kB',
    of: winnow('other page: bytes of script'),
    limit: 0,
    source: PAGE,
  },
  { name: 'nodes on other pages', kind: 'value', unit: '', ...onPage('other page: nodes'), limit: 0, source: PAGE },
  {
    name: 'script on other pages',
    kind: 'within',
    of: winnow('other page: script'),
    over: empty('other page: script'),
    limit: 1,
    source: PAGE,
  },
  {
    name: 'heap on other pages',
    kind: 'within',
    of: winnow('other page: heap'),
    over: empty('other page: heap'),
    limit: 1,
    source: PAGE,
  },
  {
    name: 'script on a growing page',
    kind: 'value',
    unit: 'ms',
    ...onPage('growing page: script'),
    limit: 5,
    source: PAGE,
  },
  ...(['warm', 'cold'] as const).flatMap((when): Bar[] => [
    {
      name: `popup useful, ${when}`,
      kind: 'ratio',
      of: winnow(`popup, ${when}: useful`, 'most'),
      over: { what: `popup, ${when}: useful`, of: 'react-popup' },
      limit: 1.25,
      source: POPUP,
    },
    {
      name: `popup useful from none to most, ${when}`,
      kind: 'even',
      of: winnow(`popup, ${when}: useful`, 'each'),
      limit: 1.1,
      source: POPUP,
    },
    {
      name: `popup’s first key, ${when}`,
      kind: 'ratio',
      of: winnow(`popup, ${when}: key`, 'most'),
      over: { what: `popup, ${when}: key`, of: 'react-popup' },
      limit: 1.3,
      source: POPUP,
    },
  ]),
  ...(['/checklist', '/report'] as const).flatMap((path) =>
    (['warm', 'cold'] as const).map((when): Bar => {
      const what = `section, ${when}: useful`;
      return {
        name: `${path.slice(1)} useful, ${when}`,
        kind: 'ratio',
        of: { what, of: path, wins: 'most' },
        over: { what, of: 'dexie-page', wins: 'most' },
        limit: 2,
        source: APP,
      };
    }),
  ),
  {
    name: 'a key in search, 95th percentile',
    kind: 'value',
    unit: 'ms',
    at: 'p95',
    of: winnow('search: a key', 'most'),
    limit: 16,
    source: APP,
  },
  {
    name: 'all hits of a search',
    kind: 'value',
    unit: 'ms',
    of: winnow('search: all hits', 'most'),
    limit: 100,
    source: APP,
  },
  {
    name: 'late frames in scrolling',
    kind: 'value',
    unit: '%',
    of: winnow('scroll: late frames', 'most'),
    limit: 2,
    source: APP,
  },
  ...['app, checklist', 'app, wins', 'app, report'].map(
    (of): Bar => ({
      name: `heap of ${of}`,
      kind: 'value',
      unit: 'MB',
      of: { what: 'heap', of, wins: 'most' },
      limit: 150,
      source: APP,
    }),
  ),
  {
    name: 'save by a bare transaction',
    kind: 'ratio',
    of: winnow('save: receipt to commit', 'most'),
    over: { what: 'save: receipt to commit', of: 'bare transaction', wins: 'most' },
    limit: 2,
    source: SAVE,
  },
  {
    name: 'the report in another window of time',
    kind: 'value',
    unit: 'ms',
    of: winnow('report: another window', 'most'),
    limit: 50,
    source: REPORT,
  },
  {
    name: 'import’s write by bulkAdd',
    kind: 'ratio',
    of: winnow('import: write', 'most'),
    over: { what: 'import: write', of: 'bulkAdd', wins: 'most' },
    limit: 1.5,
    source: IMPORT,
  },
  {
    name: 'backup by reading all',
    kind: 'ratio',
    of: winnow('backup', 'most'),
    over: { what: 'backup', of: 'read all and stringify', wins: 'most' },
    limit: 2,
    source: IMPORT,
  },
  {
    name: 'processor time at rest',
    kind: 'within',
    of: winnow('idle: processor time'),
    over: empty('idle: processor time'),
    limit: 1,
    source: IDLE,
  },
  {
    name: 'workers that woke up at rest',
    kind: 'value',
    unit: '',
    of: winnow('idle: workers up'),
    limit: 0,
    source: IDLE,
  },
  { name: 'package', kind: 'value', unit: 'kB', of: winnow('package: zipped'), limit: 600, source: PACKAGE },
];
