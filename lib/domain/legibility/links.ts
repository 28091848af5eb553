import type { Finding } from './finding';
import type { Told } from './told-entries';

/** Wins that cannot be checked: a headline without a link, and what has neither a link nor somebody to ask. */
export function noLink(told: readonly Told[]): Finding[] {
  return told
    .filter(({ entry, isHeadline, hasFoot }) => {
      return hasFoot && entry.links.length === 0 && (isHeadline || entry.people.length === 0);
    })
    .map(({ entry }) => {
      return { rule: 'no-link', winId: entry.winId, title: entry.title, field: 'link', words: '' };
    });
}
