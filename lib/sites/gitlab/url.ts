import type { Identity } from '../types';

/** A merge request's address taken apart; `path` as the address spells it, with whatever stands before the project. */
export interface Address extends Identity {
  path: string;
  number: string;
}

const PATH = /^\/((?:[\w.-]+\/)+[\w.-]+)\/-\/merge_requests\/([1-9]\d{0,8})(?:\/(?:diffs|commits|pipelines)\b.*)?\/?$/;

/** The merge request that an address names, or null; by the shape of the path, since GitLab lives on any host. */
export function parseMergeRequest({ protocol, host, pathname }: URL): Address | null {
  const [, path, number] = PATH.exec(pathname) ?? [];
  if (!path || !number || !/^https?:$/.test(protocol)) return null;
  const where = `${host}/${path}/-/merge_requests/${number}`;
  return {
    type: 'merge-request',
    key: `gl:${where}`.toLowerCase(),
    url: `${protocol}//${where}`,
    host,
    path,
    number,
  };
}

/** What is at this address: a merge request, or null. */
export function identify(url: URL): Identity | null {
  const address = parseMergeRequest(url);
  return address && toIdentity(address);
}

export function toIdentity({ type, key, url, host }: Address): Identity {
  return { type, key, url, host };
}
