import type { TypedHost } from '@/lib/permissions/typed-host';
import { saySeries } from '../lists';
import { words } from '../words';
import { partNames } from './page-button';

/** Every site's own name, by the id of its folder. */
const siteNames: Record<string, string> = { github: 'GitHub', jira: 'Jira', gitlab: 'GitLab', linear: 'Linear' };

export function nameSite(site: string): string {
  return siteNames[site] ?? site;
}

/** What the hosts serve that come with Winnow. */
const ownHosts: Record<string, string> = { 'github.com': 'github', '*.atlassian.net': 'jira' };

export function nameOwnHost(host: string): string {
  return nameSite(ownHosts[host] ?? '');
}

/** Names of facts in words; one that this version does not know stands as it was written. */
export function sayFactNames(names: readonly string[]): string {
  const words: Record<string, string> = partNames;
  return saySeries(names.map((name) => words[name] ?? name));
}

/** In the popup, on a page of a host where Winnow is not enabled. */
export const offerWords = words('sites.offerWords', {
  name: 'Winnow on this host',
  show: 'Show Winnow on {host}',
  means: '{site} pages there get the button. Nothing leaves your browser.',
  meansHere: 'This {site} page gets the button. Nothing leaves your browser.',
  granted: 'Winnow is on {host} now. The button is on its open pages.',
});

/** What came of asking the browser: what happened, what is safe, what to do. */
export const askWords = words('sites.askWords', {
  asking: 'Your browser is asking you…',
  denied: 'The browser did not allow it, so nothing changed. You can ask again at any time.',
  failedTitle: 'The browser could not ask for {host}',
  failed:
    'Nothing changed. Check the address; your company’s rules may forbid it. The toolbar still saves pages there.',
});

export const sitesWords = words('sites.sitesWords', {
  title: 'Sites',
  lead: 'Where Winnow shows its button, and what it could read on the pages you saved last.',
  linkNote: 'Add GitHub Enterprise or your own Jira; see what Winnow could read.',

  hosts: 'Where the button is',
  hostsNote: 'Without permission for a host, the toolbar still saves the page you are on by its address and title.',
  ownHosts: 'Comes with Winnow',
  enabledOn: 'Enabled {day}',
  kindUnknown: 'Not seen yet: open a page there',
  off: 'Switched off in the browser',
  allowAgain: 'Allow again',
  allowAgainOn: 'Allow again on {host}',
  none: 'No host of your own yet. Enable GitHub Enterprise, a self-hosted Jira or another one below.',
  remove: 'Remove',
  removeFrom: 'Remove Winnow from {host}',
  removed: 'Winnow left {host}. Your wins from there stay; open pages lose the button when they are reloaded.',
  notRemoved: 'Winnow is still on {host}',
  notRemovedWhat:
    'The browser did not take the permission back. Try again, or take it back in the browser’s own settings for Winnow.',
  revoked:
    'Take a permission back in the browser’s own settings, and the host leaves this list too. Your wins from there stay.',

  add: 'Add a host',
  addWhat:
    'Your browser will ask you once. Winnow then reads the pages of that host, and no others, to show its button.',
  address: 'Address of the host',
  addressHint: 'Such as git.example.com. No path needed; type http:// where there is no https.',
  show: 'Show Winnow there',
  granted: 'Winnow is on {host} now. Open pages have the button already.',
  suggestions: 'Often used',
  suggestion: '{host} ({site})',

  adapters: 'What could be read',
  adaptersNote: 'Kept in this browser only: names of facts, never an address, a title or a value.',
  noneSeen: 'You have saved no page with the button yet. After the first one, this says what could be read of it.',
  layout: '{site}, {layout} pages',
  lastSeen: 'Last saved {day}',
  foundAll: 'Found everything',
  notFound: 'Could not read: {parts}. The win is saved without it.',
  report: 'Report this',
  openForm: 'Open a report with these lines',
  copy: 'Copy report',
  copied: 'Copied',
  notCopied: 'The browser did not let Winnow copy. Select the lines and copy them.',
  carries: 'These lines and nothing else; sent only if you send them.',
});

/** What is wrong with a typed address, and what to do. */
export const typedWords: Record<
  Exclude<TypedHost, { ok: true }>['reason'] | 'own' | 'enabled' | 'switchedOff',
  string
> = words('sites.typedWords', {
  empty: 'Type the address of a host first, such as git.example.com.',
  unreadable: 'That is not the address of a host. Type it as in the browser’s address bar, such as git.example.com.',
  wide: 'One host at a time: type its whole name, without *.',
  scheme: 'Winnow reads web pages: https:// or http://.',
  own: 'Winnow is there already: this host comes with it.',
  enabled: 'Winnow is there already: see the list above.',
  switchedOff: 'Your organisation allows Winnow on other hosts only. Nothing was enabled.',
});
