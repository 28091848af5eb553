import type { Identity } from '../types';

const ADDRESS = /^https:\/\/linear\.app\/([\w-]{1,100})\/issue\/([a-z]\w{0,19}-[1-9]\d{0,8})(?![^/])/i;

/** The issue that an address of linear.app names, or null; its key is the team's letters and a number. */
export function identify({ origin, pathname, host }: URL): Identity | null {
  const [, workspace = '', name = ''] = ADDRESS.exec(origin + pathname) ?? [];
  if (!name) return null;
  const place = `${host}/${workspace.toLowerCase()}/`;
  const key = name.toUpperCase();
  return { type: 'ticket', key: `linear:${place}${key}`, url: `https://${place}issue/${key}`, host };
}
