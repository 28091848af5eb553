// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useAudit } from '@/components/audit/use-audit';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { saveWin } from '@/lib/db/win/wins';
import { plainArtifact } from '@/lib/domain/win/artifact';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { identifyKnown } from '@/lib/sites/identify';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

async function save(number: number, changes: { visibility?: 'private' }, behaviourIds: string[]): Promise<string> {
  const winId = crypto.randomUUID();
  const identity = identifyKnown(new URL(`https://github.com/acme/orchard/pull/${number}`));
  if (!identity) throw new Error('no pull request');
  await saveWin({
    winId,
    fields: { ...blankWin('2026-11-20', 'A win'), did: 'I did a thing', status: 'ready', ...changes },
    artifact: {
      id: crypto.randomUUID(),
      fields: plainArtifact(identity, { title: 'A win', capturedBy: 'popup' }, new Date('2026-11-20')),
    },
    evidence: { ladderId: seniorEngineer.id, behaviourIds, by: 'user' },
  });
  return winId;
}

it('asks in no gap list for a win of an answer that has one, whoever may be told of it', async () => {
  await save(1, {}, []);
  const made = await save(2, { visibility: 'private' }, ['find-problems']);
  await changeAuditProject('gh:github.com/acme/orchard', { found: 'yes', foundWin: made });
  const window = { from: '2026-06-01', to: '2026-11-25' };
  const { result } = renderHook(() => useAudit(window, '2026-11-25'), { wrapper: LadderProvider });
  await waitFor(() => expect(result.current?.projects).toHaveLength(1));
  const said = (lines: readonly unknown[] | undefined) => JSON.stringify(lines).includes('make a win of it');
  expect([said(result.current?.gaps), said(result.current?.gapsAt('work-safe'))]).toEqual([false, false]);
});
