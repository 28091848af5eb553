import { textOf, toLogin } from '../../clean';
import { all, attribute } from '../../dom';
import { loginOf } from '../reading/login';

const AUTHOR = [
  '.opened-by a',
  '[data-testid="author-filter-link"]',
  'a[href*="author%3A"], a[href*="author:"]',
  'a[data-hovercard-type="user"]',
];

/** Who opened what the row is about; undefined where it does not say. */
export function readRowAuthor(row: Element): string | undefined {
  for (const link of AUTHOR.flatMap((selector) => all(row, selector))) {
    const login = loginOf(link) ?? (toLogin(textOf(link)) || searchedAuthor(attribute(link, 'href')));
    if (login) return login;
  }
  return undefined;
}

function searchedAuthor(href: string): string | undefined {
  const [, login] = /author(?:%3A|:)([\w-]+)/i.exec(href) ?? [];
  return toLogin(login) || undefined;
}
