import { comment, issue, pull, review } from '../demo-link';
import type { DemoWin } from '../demo-win';
import { DARIO, MIRJAM } from '../people';

/** What was saved with one click and not looked at, what is half written, and what was put away. */
export const unkept: DemoWin[] = [
  { ago: 8, title: 'Ledger: reverse a booking from the desk', status: 'inbox', links: [pull('fines-ledger', 83)] },
  {
    ago: 7,
    title: 'Against renumbering the hold queue when a branch closes',
    status: 'inbox',
    links: [comment('LEND-644', 20418, 'Comment on “Hold queue: position after a branch closes”')],
  },
  {
    ago: 6,
    title: 'Review of “Notices: unsubscribe by link”',
    status: 'inbox',
    role: 'reviewed',
    links: [review('notice-runner', 221, 'Notices: unsubscribe by link')],
  },
  {
    ago: 5,
    title: 'Catalogue sync stops on a record with two titles',
    status: 'inbox',
    origin: 'identified',
    links: [issue('catalogue-sync', 340, { state: 'open' })],
  },
  { ago: 3, title: 'Bump mail library', status: 'inbox', links: [pull('notice-runner', 224)] },
  { ago: 1, title: 'Showed Mirjam the closing of the month', status: 'inbox', people: [MIRJAM] },
  { ago: 4, title: 'Dario and the flaky', did: 'asked Dario', status: 'draft', people: [DARIO] },
  { ago: 2, title: 'Update to Mirjam and Colm', did: 'Five lines: ', status: 'draft', shows: ['stakeholders'] },
  { ago: 150, title: 'Bump eslint', status: 'archived', links: [pull('lendery-web', 1001)], level: 'vague' },
  { ago: 210, title: 'Fix typo in README', status: 'archived', links: [pull('ops-runbooks', 58)], level: 'vague' },
];
