import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { logSentUpdate } from '@/lib/db/talk/sent-updates';
import { readWin, trashWin } from '@/lib/db/win/wins';
import { sentUpdateId } from '@/lib/domain/talk/stakeholder-update';
import { blankWin } from '@/lib/domain/win/win';

const ID = sentUpdateId('2026-11-23', 'outsider');
const EVIDENCE = { ladderId: 'senior-engineer', behaviourIds: ['stakeholders'] };
const sentTo = (name: string) => ({
  ...blankWin('2026-11-26', `Sent the week’s update to ${name}`),
  status: 'ready' as const,
  did: `I sent the week’s update to ${name}`,
});
const log = (name: string) => logSentUpdate(ID, sentTo(name), EVIDENCE);
const read = () => readWin(ID, 'senior-engineer');

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('an update that was sent', () => {
  it('is one win with its evidence, however often it is said', async () => {
    expect(await Promise.all([log('Mara'), log('Mara'), log('Jo')])).toEqual([
      { ok: true, result: 'added' },
      { ok: true, result: 'existing' },
      { ok: true, result: 'existing' },
    ]);
    expect(await db.wins.count()).toBe(1);
    const logged = await read();
    expect(logged?.behaviourIds).toEqual(['stakeholders']);
    expect(logged?.win).toMatchObject({ did: 'I sent the week’s update to Mara', level: 'evidence' });
  });

  it('is told anew after it was taken back', async () => {
    await log('Mara');
    await trashWin(ID);
    expect(await log('Jo')).toEqual({ ok: true, result: 'added' });
    expect((await read())?.win).toMatchObject({ title: 'Sent the week’s update to Jo', deletedAt: null });
    expect(await db.evidence.count()).toBe(1);
  });
});
