import { beforeEach, expect, it } from 'vitest';
import { saveAnswer } from '@/components/check-in/save-answer';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { readWin } from '@/lib/db/win/wins';
import { emptyQuickLog } from '@/lib/domain/quick-log/quick-log';
import { emptyLog } from '../../empty-log';
import { aLadder } from '../../lib/domain/a-ladder';

beforeEach(emptyLog);

it('an answer by a company’s ladder keeps what the win shows of it by the built-in one', async () => {
  const acme = aLadder({ coaches: ['mentor'], writes: [] });
  await saveLadder(acme, null);
  const entry = { ...emptyQuickLog(crypto.randomUUID()), text: 'I taught Mara how we release', shows: 'writes' };
  const saved = await saveAnswer({ ...entry, behaviourIds: ['mentor'] }, acme, new Date(2026, 10, 27, 15));
  expect(saved.ok).toBe(true);
  expect([...((await readWin(entry.winId, 'acme'))?.behaviourIds ?? [])].sort()).toEqual(['coaches', 'writes']);
});
