import * as v from 'valibot';
import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';
import { WalkSchema } from '@/lib/domain/walk';
import { parseAddress } from '@/lib/domain/win/address';
import { isListAt } from '@/lib/sites/list-address';
import type { Handlers, PageSender } from './router';
import { isShutOut, SWITCHED_OFF } from './shut-out';

const KeptWalkSchema = v.pipe(v.string(), v.parseJson(), WalkSchema);

/** Walks through lists, kept as drafts by the address of the list, each for the pages of its own host alone. */
export const walkRequests: Pick<Handlers, 'keepWalk' | 'readWalk' | 'dropWalk'> = {
  async keepWalk({ list, walk }, sender) {
    if (!isOwn(list, sender)) return { ok: false, reason: 'not-allowed' };
    if (await isShutOut(sender)) return SWITCHED_OFF;
    return keepDraft('import', list, { walk: JSON.stringify(walk) });
  },

  async readWalk({ list }, sender) {
    const isShown = isOwn(list, sender) && sender.url !== undefined && isListAt(list, sender.url);
    if (!isShown) return { ok: false, reason: 'not-allowed' };
    const kept = v.safeParse(KeptWalkSchema, (await readDraft('import', list)).walk);
    return { ok: true, walk: kept.success ? kept.output : null };
  },

  async dropWalk({ list }, sender) {
    if (!isOwn(list, sender)) return { ok: false, reason: 'not-allowed' };
    return dropDraft('import', list);
  },
};

function isOwn(list: string, { host }: PageSender): boolean {
  return parseAddress(list)?.host.toLowerCase() === host;
}
