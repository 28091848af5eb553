import { issue, page, pull, review, ticket } from '../demo-link';
import { type DemoWin, shipped } from '../demo-win';
import { COLM, HANNE, LISE, MIRJAM, OKAN, TOMAS } from '../people';

/** New on the circulation team: tickets, pull requests, and a log kept badly. */
export const firstMonths: DemoWin[] = [
  shipped(
    424,
    pull('lendery-api', 1187),
    'Branch phone number in overdue mails',
    'Added the number to the template and to the form of the branch.',
    {
      links: [pull('lendery-api', 1187), ticket('LEND-398', { facts: { type: 'Story', reporter: 'Mirjam Aas' } })],
    },
  ),
  shipped(420, pull('lendery-web', 802), 'Holds list: pages of 50', 'Paged the list of holds in the staff view.', {
    outcome: 'The list opens at Portsea again, before it timed out every morning.',
    outcomeState: 'known',
    metric: { label: 'time to open the holds list', before: '14', after: '0.8', unit: 's' },
  }),
  { ago: 417, title: 'Helped with the catalogue migration', did: 'helped with the migration', level: 'vague' },
  shipped(
    414,
    pull('lendery-api', 1203),
    'fix rounding of partial fines',
    'Moved fines from floats to whole cents and migrated the open ones.',
    { outcome: 'The nightly sum matches the till report.', outcomeState: 'known' },
  ),
  {
    ago: 411,
    title: 'Runbook for the notice runner',
    did: 'I wrote down how the notice runner fails: mail provider slow, template broken, clock change. How each looks on the dashboard and what to press.',
    outcome: 'Okan handled the provider outage in March with it, I was on a plane.',
    outcomeState: 'known',
    ...{ origin: 'identified', role: 'drove', scope: 'team', people: [OKAN] },
    shows: ['failure-modes'],
    links: [page('circ/runbooks/notice-runner', 'Runbook: notice runner')],
    plainLine: 'Wrote the instructions for what to do when reminder mails stop going out.',
  },
  shipped(407, pull('lendery-web', 815), 'Keyboard shortcuts on the returns desk', 'F2 to F5 for the four buttons.', {
    outcome: 'Two branches asked for the same on the loans desk.',
    outcomeState: 'known',
  }),
  { ago: 404, title: 'Code reviews', did: 'Reviewed a lot of PRs this week.', role: 'reviewed', level: 'vague' },
  shipped(
    401,
    pull('lendery-api', 1219),
    'Endpoint for a patron’s reading history',
    'Built the endpoint behind the consent flag, with deletion.',
    { links: [pull('lendery-api', 1219), ticket('LEND-421')], outcomeState: 'pending' },
  ),
  shipped(396, pull('catalogue-sync', 233), 'MARC import: skip records without a title', 'Skip and count them.'),
  {
    ago: 393,
    title: 'Asked why the web tests need a network',
    did: 'In a review I asked why the new tests call the cover service. Tomas recorded the answers instead.',
    ...{ role: 'reviewed', origin: 'identified' },
    shows: ['review-impact'],
    links: [review('lendery-web', 821, 'Show covers in the holds list', { comments: 2 })],
    people: [TOMAS],
  },
  shipped(389, pull('notice-runner', 118), 'SMS notices, part 1', 'Provider client and the opt-in.', {
    scope: 'feature',
  }),
  shipped(385, pull('notice-runner', 121), 'SMS notices, part 2', 'Templates and the sending window 9 to 20 h.', {
    outcome: '31 branches switched it on in the first month.',
    outcomeState: 'known',
    links: [pull('notice-runner', 121), ticket('LEND-430', { facts: { type: 'Epic', priority: 'High' } })],
  }),
  {
    ago: 380,
    title: 'Attended the architecture forum',
    did: 'Attended, gave input on the search topic.',
    level: 'vague',
  },
  shipped(376, pull('lendery-web', 840), 'Dark mode', 'All tokens, one switch. Took longer than it should have.'),
  {
    ago: 372,
    title: 'My estimate for dark mode was off by three weeks',
    kind: 'lesson',
    did: 'I said one sprint and needed two and a half: 140 hard-coded colours that I had not counted.',
    learned: 'Count before estimating. A grep takes a minute.',
    ownPart: 'I gave a number in the meeting to be done with it.',
    outcomeState: 'did-not-hold',
    links: [ticket('LEND-437', { title: 'Dark mode for the staff view' })],
  },
  shipped(368, pull('lendery-api', 1240), 'Loan periods by item type', 'Rules table, admin screen, migration.', {
    outcomeState: 'pending',
  }),
  {
    ago: 364,
    title: 'Lise’s first week',
    did: 'I showed Lise around the code, set up her machine, picked two small tickets with her.',
    ...{ role: 'mentored', people: [LISE], origin: 'assigned' },
    outcome: 'First pull request on day three.',
    outcomeState: 'known',
  },
  shipped(360, pull('lendery-api', 1251), 'Upgrade to Postgres 16', 'Rehearsed on a copy, switched on a Sunday.', {
    ...{ scope: 'team', outcome: 'No downtime, 11 minutes read-only.', outcomeState: 'known' },
    links: [pull('lendery-api', 1251), ticket('OPS-77', { facts: { type: 'Task', priority: 'High' } })],
  }),
  {
    ago: 351,
    title: 'Pick list in shelf order',
    did: 'A librarian at the Harbour branch told support that they sort the pick list by hand. I looked at how they walk and proposed shelf order instead of hold date.',
    outcome: 'Colm says nobody sorts by hand any more.',
    ...{ outcomeState: 'known', origin: 'identified', role: 'drove', people: [COLM] },
    shows: ['find-problems'],
  },
  shipped(
    347,
    pull('catalogue-sync', 251),
    'Retry of failed catalogue batches',
    'Batches retry three times, then wait.',
  ),
  { ago: 343, title: 'Sprint goals reached', did: 'All tickets done', level: 'vague' },
  {
    ago: 340,
    title: 'Two holds, one copy',
    did: 'Found that two patrons can be told to pick up the same copy when returns are scanned within a second. Wrote a test in holds-engine that shows it and fixed it with a row lock.',
    ...{ origin: 'identified', role: 'drove', scope: 'feature' },
    shows: ['find-problems'],
    links: [issue('holds-engine', 64, { title: 'Race: one copy promised twice' }), pull('holds-engine', 65)],
    outcome: 'Not seen since.',
    outcomeState: 'known',
  },
  {
    ago: 337,
    title: 'Half-year talk',
    did: 'Hanne said solid delivery, and that she does not see me outside my tickets. Fair.',
    ...{ visibility: 'private', people: [HANNE], note: 'Ask what she would need to see.' },
    level: 'vague',
  },
  shipped(335, pull('lendery-api', 1266), 'Export for the council report', 'CSV with loans by branch and month.', {
    people: [MIRJAM],
    outcome: 'Used by 40 councils.',
    outcomeState: 'known',
  }),
];
