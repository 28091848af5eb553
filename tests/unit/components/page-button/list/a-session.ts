import { vi } from 'vitest';
import { ListSession } from '@/components/page-button/list/list-session';
import type { ListSessionParts } from '@/components/page-button/list/list-session-parts';
import { aWorker, someIds } from '../a-worker';
import { aSite } from './a-site';

export const ADDRESS = 'https://ledger.example/entries?q=mine';

/** The session of a list, over a site and a worker that are made up. */
export function aSession(worker = aWorker(), site = aSite(3, 4), parts: Partial<ListSessionParts> = {}) {
  const session = new ListSession({
    list: site.list,
    address: ADDRESS,
    here: () => ({ url: new URL(ADDRESS), page: {} as Document }),
    isHere: () => true,
    get: async () => ({ ok: false, reason: 'unreachable' }),
    send: worker.send,
    newId: someIds(),
    pause: async () => undefined,
    now: () => 0,
    pace: 0,
    onChange: vi.fn(),
    ...parts,
  });
  return { session, worker, site };
}
