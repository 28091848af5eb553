import type { Host } from '@/lib/domain/host';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** The hosts on which the user enabled Winnow, by address. */
export async function listHosts(): Promise<Host[]> {
  const hosts = await db.hosts.orderBy('origin').toArray();
  return hosts.filter(({ deletedAt }) => deletedAt === null);
}

/** Notes that the user let Winnow into `origin`; nothing changes where that is known. */
export function enableHost(origin: string): Promise<Outcome> {
  return changeHost(origin, (row, writing) => {
    const enabledAt = writing.now.toISOString();
    if (!row) return newRecord(crypto.randomUUID(), { origin, site: null, enabledAt }, writing);
    return row.deletedAt === null ? row : changedRecord(row, { enabledAt, deletedAt: null }, writing);
  });
}

/** Notes that Winnow has left `origin`. What was saved there stays. */
export function forgetHost(origin: string): Promise<Outcome> {
  return changeHost(
    origin,
    (row, writing) => row && changedRecord(row, { deletedAt: writing.now.toISOString() }, writing),
  );
}

/** Notes which site's pages an enabled host serves. */
export function setHostSite(origin: string, site: string): Promise<Outcome> {
  return changeHost(origin, (row, writing) => row && changedRecord(row, { site }, writing));
}

function changeHost(
  origin: string,
  change: (row: Host | undefined, writing: Writing) => Host | undefined,
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.hosts, async (): Promise<Outcome> => {
      const row = await db.hosts.where('origin').equals(origin).first();
      const next = change(row, writing);
      if (!next) return { ok: false, reason: 'not-found' };
      if (next !== row) await db.hosts.put(next);
      return { ok: true };
    });
  });
}
