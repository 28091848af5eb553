import type { Identity } from '../types';

/** The issue that an address of linear.app names, or null; its key is the team's letters and a number. */
export function identify({ protocol, host, pathname }: URL): Identity | null {
  const [, workspace, key] = /^\/([\w-]{1,100})\/issue\/([a-z]\w{0,19}-[1-9]\d{0,8})(?:\/|$)/i.exec(pathname) ?? [];
  if (protocol !== 'https:' || host !== 'linear.app' || !workspace || !key) return null;
  const [place, name] = [workspace.toLowerCase(), key.toUpperCase()];
  return {
    type: 'ticket',
    key: `linear:${host}/${place}/${name}`,
    url: `https://${host}/${place}/issue/${name}`,
    host,
  };
}
