import { beforeEach, describe, expect, it } from 'vitest';
import { countStored } from '@/lib/db/counting/counts';
import { db } from '@/lib/db/database';
import { setClaim } from '@/lib/db/proof/claims';
import { saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { setLinks } from '../proof/set-links';

describe('the counts of what is stored', () => {
  beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

  it('are nothing in an empty log', async () => {
    expect(await countStored()).toEqual({ wins: 0, inTrash: 0, artifacts: 0, evidence: 0, claims: 0, drafts: 0 });
  });

  it('tell the trash from the log, and leave out what was unlinked', async () => {
    const [kept, trashed] = [crypto.randomUUID(), crypto.randomUUID()];
    const fields = blankWin('2026-11-23', 'A win');
    const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(1) };
    const evidence = { ladderId: 'senior-engineer', behaviourIds: ['mentor', 'unblock'], by: 'user' } as const;
    await saveWin({ winId: kept, fields, artifact, evidence });
    await saveWin({ winId: trashed, fields });
    await trashWin(trashed);
    await setLinks(kept, 'senior-engineer', ['mentor']);
    await setClaim('senior-engineer', 'mentor', 'sometimes');
    expect(await countStored()).toEqual({ wins: 1, inTrash: 1, artifacts: 1, evidence: 1, claims: 1, drafts: 0 });
  });
});
