import { expect, it, vi } from 'vitest';
import type { SessionState } from '@/components/page-button/panel/save-session';
import type { Capture } from '@/lib/sites/types';
import { aCapture } from '../a-capture';
import { aPromise, aWorker } from '../a-worker';
import { aSession } from './a-session';

const ELSEWHERE = '99999999-0000-4000-8000-000000000000';

const SLOW: Partial<SessionState> = { phase: 'saving', isOpen: true, news: 'slow' };

it.each([
  [
    { ok: true, winId: ELSEWHERE, result: 'existing' },
    { phase: 'saved', isOpen: true, news: 'existing' },
  ],
  [
    { ok: false, reason: 'unreachable' },
    { phase: 'idle', isOpen: true, news: 'none' },
  ],
] as const)('a save that takes long is told to be under way, and then how it went: %o', async (reply, end) => {
  vi.useFakeTimers();
  const ack = aPromise<typeof reply>();
  const { session } = aSession(aWorker({ saveWin: () => ack.promise }));
  const pressed = session.press();
  await vi.advanceTimersByTimeAsync(900);
  expect(session.state).toMatchObject({ phase: 'saving', isOpen: false, news: 'none' });
  await vi.advanceTimersByTimeAsync(200);
  expect(session.state).toMatchObject({ phase: 'saving', isOpen: true, news: 'waiting' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(session.state).toMatchObject(SLOW);
  ack.keep(reply);
  await pressed;
  expect(session.state).toMatchObject(end);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.state).toMatchObject(end);
});

it.each([
  [null, { phase: 'idle', failure: { doing: 'save', reason: 'moved' }, news: 'none' }],
  [aCapture, { phase: 'saved', news: 'saved' }],
] as const)('it is told of a site that is slow to say what the page is, too', async (answer, end) => {
  vi.useFakeTimers();
  const read = aPromise<Capture | null>();
  const { session } = aSession(aWorker(), { read: () => read.promise });
  const pressed = session.press();
  await vi.advanceTimersByTimeAsync(1100);
  expect(session.state).toMatchObject({ phase: 'saving', isOpen: true, news: 'waiting' });
  read.keep(answer);
  await pressed;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.state).toMatchObject(end);
});

it('what was closed meanwhile stays closed until it is saved', async () => {
  vi.useFakeTimers();
  const ack = aPromise<{ ok: true; winId: string; result: 'added' }>();
  const { session, worker } = aSession(aWorker({ saveWin: () => ack.promise }));
  const pressed = session.press();
  await vi.advanceTimersByTimeAsync(1100);
  session.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(session.state).toMatchObject({ phase: 'saving', isOpen: false, news: 'slow' });
  ack.keep({ ok: true, winId: String(worker.bodies('saveWin')[0]?.winId), result: 'added' });
  await pressed;
  expect(session.state).toMatchObject({ phase: 'saved', isOpen: true });
});
