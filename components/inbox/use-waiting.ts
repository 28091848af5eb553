import { useEffect, useRef, useState } from 'react';
import { useStartUp } from '@/components/safety/start-up';
import { useReading } from '@/components/ui/use-reading';
import { type InboxMark, listInbox, readInboxMark } from '@/lib/db/win/inbox';

interface Listed {
  /** Which cards wait, in the order in which they come up. */
  ids: ReadonlySet<string>;
  newest: string | null;
  /** When rows were put back last before it was listed; null: none was, as far as this page knows. */
  mendedAt: string | null;
}

export interface Waiting extends Pick<Listed, 'ids' | 'mendedAt'> {
  /** These wait no more, or again, by an act of this window. */
  settle: (cardIds: readonly string[], waits: boolean) => void;
}

/**
 * The cards that wait. An act of this window is noted here and costs no reading of the inbox, however long it is; that
 * is listed anew only when the log holds another number of cards than is known, or a newer win, or was mended.
 */
export function useWaiting(): { state: 'reading' } | { state: 'failed' } | ({ state: 'read' } & Waiting) {
  const mark = useReading(readInboxMark, []);
  const found = useStartUp();
  const mendedAt = found.state === 'recovered' ? found.recovery.at : null;
  const [listed, setListed] = useState<Listed | 'failed' | null>(null);
  const known = useRef(listed);
  useEffect(() => {
    known.current = listed;
  }, [listed]);
  useEffect(() => {
    if (mark.state !== 'read' || fits(known.current, mark.value, mendedAt)) return;
    let isOver = false;
    const take = (now: Listed | 'failed') => {
      if (!isOver) setListed(now);
    };
    listInbox().then(
      ({ ids, newest }) => take({ ids: new Set(ids), newest, mendedAt: mendedAt ?? mendedBefore(known.current) }),
      () => take('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [mark, mendedAt]);

  if (mark.state === 'failed' || listed === 'failed') return { state: 'failed' };
  if (listed === null) return { state: 'reading' };
  const settle: Waiting['settle'] = (cardIds, waits) =>
    setListed((now) => (now === null || now === 'failed' ? now : { ...now, ids: settled(now.ids, cardIds, waits) }));
  return { state: 'read', ids: listed.ids, mendedAt: listed.mendedAt, settle };
}

function fits(listed: Listed | 'failed' | null, { count, newest }: InboxMark, mendedAt: string | null): boolean {
  if (listed === null || listed === 'failed' || listed.ids.size !== count || listed.newest !== newest) return false;
  // Null: it was read, and is no longer told.
  return mendedAt === null || listed.mendedAt === mendedAt;
}

/** What is no longer told was still mended then. */
function mendedBefore(listed: Listed | 'failed' | null): string | null {
  return listed === null || listed === 'failed' ? null : listed.mendedAt;
}

function settled(ids: ReadonlySet<string>, cardIds: readonly string[], waits: boolean): ReadonlySet<string> {
  const now = new Set(ids);
  for (const id of cardIds) {
    if (waits) now.add(id);
    else now.delete(id);
  }
  return now;
}
