import { beforeEach, describe, expect, it } from 'vitest';
import { readAuditMatter } from '@/lib/db/audit/audit-matter';
import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { db } from '@/lib/db/database';
import { readLog } from '@/lib/db/win/log';
import { saveWin } from '@/lib/db/win/wins';
import { findProjects } from '@/lib/domain/audit/find-projects';
import { gapGround, sourcedGaps } from '@/lib/domain/audit/gap-list';
import { speakingOf } from '@/lib/domain/audit/heat';
import { proofsOf } from '@/lib/domain/proof/proof';
import { blankWin, type WinFields, withLevel } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';

const TODAY = '2026-11-29';
const WINDOW = { from: '2026-06-01', to: TODAY };
const DID = 'I traced the retries and cut them from 40 to 3 a minute, which nobody had asked for.';

async function add(occurredOn: string, changes: Partial<WinFields>, behaviourIds: string[] = [], pull?: number) {
  const winId = crypto.randomUUID();
  const fields = withLevel({ ...blankWin(occurredOn, 'A win'), did: DID, status: 'ready' as const, ...changes });
  const artifact = pull && { id: crypto.randomUUID(), fields: pullRequestArtifact(pull) };
  const evidence = { ladderId: seniorEngineer.id, behaviourIds, by: 'user' as const };
  await saveWin({ winId, fields, evidence, ...(artifact && { artifact }) });
  return winId;
}

beforeEach(emptyLog);

describe('what an audit reads of a long log', () => {
  it('is a small part of it, and tells the same on the screen as all of it', async () => {
    const made = await add('2010-03-01', {});
    await add('2026-10-01', {}, ['mentor', 'proposal'], 1);
    await add('2026-01-10', { topic: 'Queues' }, ['mentor']);
    await add('2009-05-05', { topic: 'Caches', outcomeState: 'held' }, ['independent-call', 'mentor']);
    await add('2011-05-05', { status: 'inbox' }, [], 2);
    await changeAuditProject('gh:github.com/acme/orchard', { found: 'yes', foundWin: made });
    const row = await db.wins.get(made);
    if (!row) throw new Error('the win is missing');
    const old = Array.from({ length: 20 }, () => ({ ...row, id: crypto.randomUUID(), occurredOn: '2012-01-01' }));
    await db.wins.bulkAdd(old);
    const { log, isWhole, ground, found, byId } = await readAuditMatter(seniorEngineer, WINDOW, TODAY, 10);
    const { proofs } = ground;
    expect(isWhole).toBe(false);
    expect(log).toHaveLength(3);
    const all = await readLog(seniorEngineer.id);
    const bare = (each: object) => JSON.parse(JSON.stringify(each));
    expect(bare(proofs)).toEqual(bare(proofsOf(seniorEngineer, all, TODAY)));
    expect(found).toEqual(findProjects(all, WINDOW));
    expect([...byId.values()]).toEqual(log);
    expect(ground).toEqual(gapGround({ ladder: seniorEngineer, log, window: WINDOW, today: TODAY, proofs }));
    const told = (of: typeof log) =>
      sourcedGaps({
        ladder: seniorEngineer,
        speaking: speakingOf(seniorEngineer, seniorEngineer),
        ground: gapGround({ ladder: seniorEngineer, log: of, window: WINDOW, today: TODAY, proofs }),
        claims: [],
        projects: [],
        today: TODAY,
      });
    expect(bare(told(log))).toEqual(bare(told(all)));
    expect(log.map(({ win }) => win.id)).toContain(made);
  });

  it('is all of it where the window has much of it', async () => {
    for (let month = 1; month <= 11; month++) await add(`2026-${String(month).padStart(2, '0')}-03`, {}, ['mentor']);
    const { isWhole, log } = await readAuditMatter(seniorEngineer, WINDOW, TODAY, 10);
    expect(isWhole).toBe(true);
    expect(log).toHaveLength(11);
  });
});
