// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useLinking } from '@/components/checklist/use-linking';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { readWin, saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { checklist } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';
import { emptyLog } from '../../empty-log';
import { setLinks } from '../../lib/db/proof/set-links';

beforeEach(emptyLog);

it('says whether the win counts once the coach has read it', async () => {
  const winId = crypto.randomUUID();
  const did = 'I contributed to architecture discussions';
  await saveWin({ winId, fields: { ...blankWin('2026-11-23', 'A win'), status: 'ready', did } });
  const { result } = renderHook(useLinking, { wrapper: LadderProvider });
  await waitFor(() => expect(result.current).not.toBeNull());
  const read = () => readWin(winId, 'senior-engineer');
  const seen = await read();
  if (!seen) throw new Error('it was saved');
  expect(seen.win.level).toBe('evidence');
  await act(() => result.current.link(seen, 'architecture'));
  expect((await read())?.win).toMatchObject({ level: 'vague', levelBy: 'coach' });
  expect(result.current.said?.message).toBe(say(checklist.linkedNotCounted, { title: 'A win' }));
  await act(async () => result.current.said?.undo?.onPress());
  await waitFor(async () => expect((await read())?.win).toMatchObject({ level: 'evidence', levelBy: 'rule' }));
});

it('links and unlinks that one behaviour, whatever another window links meanwhile', async () => {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: blankWin('2026-11-23', 'A win') });
  const { result } = renderHook(useLinking, { wrapper: LadderProvider });
  await waitFor(() => expect(result.current).not.toBeNull());
  const read = () => readWin(winId, 'senior-engineer');
  const shown = async () => [...((await read())?.behaviourIds ?? [])].sort();
  const seen = await read();
  if (!seen) throw new Error('it was saved');
  await setLinks(winId, 'senior-engineer', ['mentor']);
  await act(() => result.current.link(seen, 'architecture'));
  expect(await shown()).toEqual(['architecture', 'mentor']);
  await setLinks(winId, 'senior-engineer', ['architecture', 'mentor', 'proposal']);
  await act(async () => result.current.said?.undo?.onPress());
  await waitFor(async () => expect(await shown()).toEqual(['mentor', 'proposal']));
});
