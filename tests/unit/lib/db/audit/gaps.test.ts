import { beforeEach, describe, expect, it } from 'vitest';
import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { changeGap, listGaps, readGapList } from '@/lib/db/audit/gaps';
import { db } from '@/lib/db/database';
import { setClaim } from '@/lib/db/proof/claims';
import { changeSettings } from '@/lib/db/settings';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { pullRequestArtifact } from '../../domain/a-pull-request';

const today = '2026-11-25';
const read = () => readGapList(seniorEngineer, today);
const lineOf = async (id: string) => {
  const line = (await read()).find(({ behaviour }) => behaviour.id === id);
  if (!line) throw new Error(`${id} is not there`);
  return line;
};

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the gap list of the log', () => {
  it('is read whole: claims, answers and the chosen time', async () => {
    const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(7) };
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-03-02', 'Cap the retries'), artifact });
    await setClaim('senior-engineer', 'mentor', 'consistently');
    await changeAuditProject('gh:github.com/acme/orchard', { found: 'yes' });
    expect((await read()).map(({ behaviour }) => behaviour.id)[0]).toBe('mentor');
    expect((await lineOf('find-problems')).where).not.toContain('You said yes');
    await changeSettings({ audit: { from: '2026-03-01', to: '2026-03-31' } });
    expect((await lineOf('find-problems')).where).toContain('You said yes for acme/orchard');
  });

  it('keeps what was written and with what it was written for; dropping a line leaves the words alone', async () => {
    const line = await lineOf('mentor');
    await changeGap('senior-engineer', line, { text: 'The guild talk' });
    await changeGap('senior-engineer', { ...line, clause: 'Missing: other.' }, { dropped: true });
    expect(await listGaps('senior-engineer')).toMatchObject([
      { behaviourId: 'mentor', text: 'The guild talk', clause: line.missing, where: line.where, dropped: true },
    ]);
    expect((await read()).some(({ behaviour }) => behaviour.id === 'mentor')).toBe(false);
    await changeGap('senior-engineer', line, { dropped: false });
    expect((await lineOf('mentor')).text).toBe('The guild talk');
    await changeGap('senior-engineer', line, { text: null });
    expect((await lineOf('mentor')).text).toBe(line.where);
  });

  it('is one of each ladder', async () => {
    await changeGap('staff', await lineOf('mentor'), { text: 'Another ladder’s' });
    expect(await listGaps('senior-engineer')).toEqual([]);
    expect((await lineOf('mentor')).text).not.toContain('Another');
  });
});
