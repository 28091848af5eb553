import type { MessageType } from '@/lib/messaging/protocol';
import { PAGES, type SenderName } from './senders';

/** One row of the table: who may send this message. */
interface Row {
  allowed: readonly SenderName[];
  /** A body that the schema takes, about something of github.com's. */
  body: object;
  /** Whether it reaches only what belongs to the sender's own host, so that another page's message changes nothing. */
  isBoundToHost: boolean;
}

const key = 'gh:github.com/acme/orchard/pull/7';
export const WIN_ID = '00000000-0000-4000-8000-000000000001';
const ARTIFACT_ID = '00000000-0000-4000-8000-000000000002';

export const aCapture = {
  identity: { type: 'pull-request', key, url: 'https://github.com/acme/orchard/pull/7', host: 'github.com' },
  title: 'Version the orchard API',
  state: 'merged',
  occurredOn: '2026-11-02',
  facts: { state: 'merged', author: 'ada', labels: ['api'], mergedAt: '2026-11-02T10:00:00Z', commits: 3 },
  win: { kind: 'win', role: 'drove', origin: 'unclear' },
  missing: [],
  cautions: ['no-achievement'],
  layout: 'classic',
};

const list = 'https://github.com/pulls?q=is%3Apr';
const aWalk = {
  cursor: '2',
  done: 25,
  saved: 20,
  refused: 0,
  trashed: 0,
  total: 250,
  leavesOut: true,
  notBefore: null,
};

/** Who may ask for what. A new message is refused by the types and by the test until it has its row here. */
export const MESSAGE_TABLE = {
  isSaved: { allowed: PAGES, body: { key }, isBoundToHost: true },
  saveWin: {
    allowed: PAGES,
    body: { winId: WIN_ID, artifactId: ARTIFACT_ID, capture: aCapture },
    isBoundToHost: true,
  },
  seePage: { allowed: PAGES, body: { capture: aCapture }, isBoundToHost: true },
  refineWin: {
    allowed: PAGES,
    body: {
      winId: WIN_ID,
      key,
      outcome: 'Clients upgrade alone',
      role: 'co-led',
      origin: 'identified',
      behaviours: { chosen: ['architecture'], dropped: ['mentor'] },
      waved: ['role'],
    },
    isBoundToHost: true,
  },
  keepExcerpt: { allowed: PAGES, body: { winId: WIN_ID, key, excerpt: 'It stopped on Tuesday.' }, isBoundToHost: true },
  undoSave: { allowed: PAGES, body: { winId: WIN_ID, key }, isBoundToHost: true },
  openWin: { allowed: PAGES, body: { key }, isBoundToHost: true },
  loadPanel: { allowed: PAGES, body: {}, isBoundToHost: false },
  loadList: { allowed: PAGES, body: {}, isBoundToHost: false },
  loadCoach: { allowed: PAGES, body: {}, isBoundToHost: false },
  areSaved: { allowed: PAGES, body: { keys: [key, `${key}1`] }, isBoundToHost: true },
  keepWalk: { allowed: PAGES, body: { list, walk: aWalk }, isBoundToHost: true },
  readWalk: { allowed: PAGES, body: { list }, isBoundToHost: true },
  dropWalk: { allowed: PAGES, body: { list }, isBoundToHost: true },
} satisfies Record<MessageType, Row> as Record<MessageType, Row>;
