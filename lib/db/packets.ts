import { standingRows } from '@/lib/db/rows/standing-rows';
import type { HandedPacket, HandedPacketFields } from '@/lib/domain/packet/handed-packet';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** Every packet that was handed over, the last one first. */
export async function listHandedPackets(): Promise<HandedPacket[]> {
  const rows = await standingRows(db.packets);
  return rows.sort((a, b) => b.handedOn.localeCompare(a.handedOn) || b.createdAt.localeCompare(a.createdAt));
}

/** Freezes a packet as it is handed over. Asking again with the same id changes nothing; no command changes one later. */
export function handOver(id: string, handed: HandedPacketFields): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.packets, async (): Promise<Outcome> => {
      if (!(await db.packets.get(id))) await db.packets.add(newRecord(id, handed, writing));
      return { ok: true };
    });
  });
}

/** Takes a handed packet off the list, or puts it there again. What somebody was given they still have. */
export function setHandedPacketRemoved(id: string, isRemoved: boolean): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.packets, async (): Promise<Outcome> => {
      const row = await db.packets.get(id);
      if (!row) return { ok: false, reason: 'not-found' };
      const deletedAt = isRemoved ? (row.deletedAt ?? writing.now.toISOString()) : null;
      await db.packets.put(changedRecord<HandedPacket>(row, { deletedAt }, writing));
      return { ok: true };
    });
  });
}
