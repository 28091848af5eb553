import { toLogin } from '../clean';
import { all, attribute, closest } from '../dom';

const NOT_LISTED = 'details, .select-menu, [role="menu"], [role="dialog"], [data-hovercard-type="team"]';

/** Whom a link to a person or an app is about, or undefined for any other link. */
export function loginOf(link: Element | undefined): string | undefined {
  if (!link) return undefined;
  const [users, hovered, card] = stepsOf(attribute(link, 'data-hovercard-url'));
  if (users === 'users' && card?.startsWith('hovercard') && toLogin(hovered)) return hovered;
  const steps = stepsOf(attribute(link, 'href'));
  const [linked, end, ...more] = steps[0] === 'apps' && steps[1] ? steps.slice(1) : steps;
  return end || more.length > 0 ? undefined : toLogin(linked) || undefined;
}

/** The steps of an address's path; none of an address that is relative to the page. */
function stepsOf(href: string): string[] {
  const path = href.startsWith('http') ? href.slice(href.indexOf('/', href.indexOf('://') + 3)) : href;
  return path.startsWith('/') ? path.slice(1).split('/') : [];
}

/** The links to people inside `element`; menus and dialogs in it that only offer people are left out. */
export function personLinks(element: Element): { link: Element; login: string }[] {
  const around = closest(element, NOT_LISTED);
  return all(element, 'a[href]').flatMap((link) => {
    const login = closest(link, NOT_LISTED) === around ? loginOf(link) : undefined;
    return login ? [{ link, login }] : [];
  });
}
