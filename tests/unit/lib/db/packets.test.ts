import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { handOver, listHandedPackets, setHandedPacketRemoved } from '@/lib/db/packets';
import { aPacket, OPTIONS } from '../domain/packet/a-packet';

const handed = (handedOn: string, handedTo: string) => ({ handedOn, handedTo, options: OPTIONS, packet: aPacket({}) });
const names = async () => (await listHandedPackets()).map(({ handedTo }) => handedTo);

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

it('a packet is frozen once, however often it is asked for, and listed the last one first', async () => {
  const id = crypto.randomUUID();
  expect(await handOver(id, handed('2026-11-01', 'Jana'))).toEqual({ ok: true });
  expect(await handOver(id, handed('2026-11-02', 'Somebody else'))).toEqual({ ok: true });
  await handOver(crypto.randomUUID(), handed('2026-11-20', 'The committee'));
  expect(await names()).toEqual(['The committee', 'Jana']);
  expect((await listHandedPackets())[1]?.packet).toEqual(aPacket({}));
});

it('what is removed is no longer listed', async () => {
  const id = crypto.randomUUID();
  await handOver(id, handed('2026-11-01', 'Jana'));
  expect(await setHandedPacketRemoved(id, true)).toEqual({ ok: true });
  expect(await setHandedPacketRemoved(id, true)).toEqual({ ok: true });
  expect(await names()).toEqual([]);
  expect(await setHandedPacketRemoved(crypto.randomUUID(), true)).toEqual({ ok: false, reason: 'not-found' });
});
