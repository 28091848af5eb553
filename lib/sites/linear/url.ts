import type { Identity, PageUrl } from '../types';

/** The issue that an address of linear.app names, or null; its key is the team's letters and a number. */
export function identify({ origin, pathname, host }: PageUrl): Identity | null {
  const [, workspace = '', name] =
    /^https:..linear\.app\/([\w-]+)\/issue\/([a-z]\w*-\d+)(?![^/])/i.exec(origin + pathname) ?? [];
  if (!name) return null;
  const place = `${host}/${workspace.toLowerCase()}/`;
  const key = name.toUpperCase();
  return { type: 'ticket', key: `linear:${place}${key}`, url: `https://${place}issue/${key}`, host };
}
