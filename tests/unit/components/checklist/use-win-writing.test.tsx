// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyForm } from '@/components/checklist/evidence-form';
import { useWinWriting } from '@/components/checklist/use-win-writing';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { db } from '@/lib/db/database';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';

const [behaviour] = seniorEngineer.behaviours;

beforeEach(emptyLog);

it('says that nothing was saved where the log cannot be read, and saves when asked again', async () => {
  if (!behaviour) throw new Error('a ladder has behaviours');
  const onSaved = vi.fn();
  const { result } = renderHook(() => useWinWriting(behaviour, onSaved), { wrapper: LadderProvider });
  await waitFor(() => expect(result.current).not.toBeNull());
  const form = {
    ...emptyForm(behaviour.rule, '2026-11-23'),
    did: 'I found the retry loop',
    link: 'https://acme.example/note',
  };

  vi.spyOn(db.artifacts, 'where').mockImplementation(() => {
    throw new Error('damaged');
  });
  await act(() => result.current.save(form));
  expect(result.current.now).toEqual({ is: 'refused', reason: 'storage-failed' });
  expect(onSaved).not.toHaveBeenCalled();

  vi.restoreAllMocks();
  await act(() => result.current.save(form));
  expect(onSaved).toHaveBeenCalledOnce();
  expect(await db.wins.count()).toBe(1);
});
