import { toLogin } from '../../clean';
import { all, attribute, closest } from '../../dom';

const NOT_LISTED = 'details,.select-menu,[role=menu],[role=dialog],[data-hovercard-type=team]';

/** Whom a link to a person or an app is about, or undefined for any other link. */
export function loginOf(link: Element | undefined): string | undefined {
  if (!link) return undefined;
  const [, hovered] =
    /^(?:https?:\/\/[^/]+)?\/users\/([^/]+)\/hovercard/.exec(attribute(link, 'data-hovercard-url')) ?? [];
  const [, linked] = /^(?:https?:\/\/[^/]+)?\/(?:apps\/)?([^/?#]+)\/?$/.exec(attribute(link, 'href')) ?? [];
  return toLogin(hovered) || toLogin(linked) || undefined;
}

/** The links to people inside `element`; menus and dialogs in it that only offer people are left out. */
export function personLinks(element: Element): { link: Element; login: string }[] {
  const around = closest(element, NOT_LISTED);
  return all(element, 'a[href]').flatMap((link) => {
    const login = closest(link, NOT_LISTED) === around ? loginOf(link) : undefined;
    return login ? [{ link, login }] : [];
  });
}
