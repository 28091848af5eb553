// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { type PacketGround, usePacketGround } from '@/components/packet/use-packet';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

const SAVES = 40;

async function addWin(title: string): Promise<void> {
  const fields = { ...blankWin('2026-11-20', title), status: 'ready' as const, did: 'I did all of it.' };
  await saveWin({ winId: crypto.randomUUID(), fields });
}

it('counts the very wins that it tells, whatever is saved while it reads', async () => {
  const grounds = new Set<PacketGround>();
  renderHook(
    () => {
      const { ground } = usePacketGround(null);
      if (ground) grounds.add(ground);
    },
    { wrapper: LadderProvider },
  );
  for (let at = 0; at < SAVES; at += 1) {
    await addWin(`Win ${at}`);
    // Now and then the reading gets further before the next one comes.
    for (let turn = 0; turn < at % 7; turn += 1) await new Promise((done) => setTimeout(done, 0));
  }
  const told = ({ log }: PacketGround) => log.map(({ win }) => win.id).sort();
  const counted = ({ sheet }: PacketGround) => Array.from({ length: sheet.count }, (_, at) => sheet.idAt(at)).sort();
  await waitFor(() => expect([...grounds].at(-1)?.log).toHaveLength(SAVES), { timeout: 10_000 });
  for (const ground of grounds) expect(counted(ground)).toEqual(told(ground));
  expect(grounds.size).toBeGreaterThan(2);
});
