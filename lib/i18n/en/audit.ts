import type { SearchName } from '@/lib/sites/searches';
import { words } from '../words';

const searches: Record<SearchName, { title: string; finds: string }> = {
  'pull-requests-merged': {
    title: 'Merged pull requests you wrote',
    finds: 'What you built, merged in this period.',
  },
  'pull-requests-reviewed': {
    title: 'Pull requests you reviewed',
    finds:
      'Written by others, reviewed by you, and changed in this period: GitHub cannot search by the day of a review.',
  },
  'merge-requests-merged': {
    title: 'Merged merge requests you wrote',
    finds: 'What you built, merged in this period.',
  },
  'merge-requests-reviewed': {
    title: 'Merge requests you reviewed',
    finds: 'Written by others, with you as a reviewer, merged in this period.',
  },
  'issues-opened': {
    title: 'Issues you opened',
    finds: 'Problems you wrote down in this period. The ones nobody assigned to you are evidence of finding problems.',
  },
  'tickets-resolved': {
    title: 'Tickets resolved and assigned to you',
    finds: 'Resolved in this period, duplicates and “won’t do” among them: you decide which count.',
  },
  'tickets-reported': {
    title: 'Tickets you reported',
    finds: 'Created by you in this period. The ones nobody asked you for are evidence of finding problems.',
  },
};

export const audit = words('audit.audit', {
  title: 'Audit',
  intro:
    'Look back on your projects, answer three questions about each, and see where proof is thick, where it is thin, and what is missing.',
  usual: 'The last six months, up to today.',
  nothingFetched: 'The links open the site’s own search in a new tab, signed in as you. Winnow fetches nothing.',
  when: 'Which period',
  where: 'Which site',
  place: 'Site',
  cloudOption: 'Another Jira Cloud…',
  cloud: 'Address of your Jira Cloud',
  cloudHint: 'As in acme.atlassian.net.',
  cloudWrong: 'That is not a Jira Cloud address. Type the part before .atlassian.net, or paste an address from there.',
  username: 'Your username on {place}',
  usernameHint: 'GitLab’s search has no word for “me”. It is not kept.',
  usernameWrong: 'A username has letters, digits, dots, dashes and underscores only.',
  unseen: {
    one: 'Winnow has not seen a page on {places} yet. Open a pull request or a ticket there once, and its links appear here.',
    other:
      'Winnow has not seen a page on {places} yet. Open a pull request or a ticket there once, and their links appear here.',
  },
  moreHosts: 'A host of your company appears here once you enable Winnow on it.',
  links: 'Open a search',
  selects: 'On each list, press “Select wins…” and choose what goes into your inbox.',
  oneByOne: 'Open what counts from the list and press “Save as win” on its page.',
  undo: 'Undo',
  waitsForDays: 'The links appear when both days are right.',
  waitsForCloud: 'The links appear when the address is there.',
  waitsForUsername: 'The links appear when your username is there.',
  searches,
});
