// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { Agenda } from '@/components/talk/Agenda';
import { TalkSection } from '@/components/talk/TalkSection';
import type { Talks } from '@/components/talk/use-talk';
import { setClaim } from '@/lib/db/proof/claims';
import { planTalk } from '@/lib/db/talk/talks';
import { saveWin } from '@/lib/db/win/wins';
import { newRecord } from '@/lib/domain/record';
import { blankTalk } from '@/lib/domain/talk/talk';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';
import { aCriterion } from '../../lib/domain/a-criterion';
import { aPerson } from '../../lib/domain/a-win';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-12-04T12:00:00');
  await emptyLog();
});

describe('the gaps of an agenda', () => {
  const UNBLOCK = /past hard problems/;

  it.each([
    ['counts, of one that may be told', {}, false],
    ['does not count, of a private one', { visibility: 'private' }, true],
    ['does not count, of a confidential one', { confidential: true }, true],
  ] as const)('are found without what no reader may hear of: what a win proves %s', async (_, marks, isGap) => {
    await setClaim(seniorEngineer.id, 'unblock', 'consistently');
    const said = { did: 'I paired with Ben on the queue', leftWithThem: 'He wrote the fix', people: [aPerson()] };
    const fields = {
      ...blankWin('2026-11-20', 'Pairing'),
      ...said,
      status: 'ready',
      level: 'strong',
      ...marks,
    } as const;
    const evidence = { ladderId: seniorEngineer.id, behaviourIds: ['unblock'], by: 'user' } as const;
    await saveWin({ winId: crypto.randomUUID(), fields, evidence });
    await planTalk(crypto.randomUUID(), { heldOn: '2026-12-08' });
    location.hash = '#/talk';
    render(
      <LadderProvider>
        <TalkSection />
      </LadderProvider>,
    );
    const agenda = within(await screen.findByRole('region', { name: 'Conversation about next steps' }));
    await agenda.findByText('Which gaps must I close?');
    expect(agenda.queryByText(UNBLOCK) !== null).toBe(isGap);
  });
});

it('an agenda that still says what another level may tell does not leave', async () => {
  await planTalk(crypto.randomUUID(), { heldOn: '2026-12-08' });
  location.hash = '#/talk';
  render(
    <LadderProvider>
      <TalkSection />
    </LadderProvider>,
  );
  const isHeld = () =>
    ['Copy the agenda', 'Print the agenda'].map((name) =>
      screen.getByRole('button', { name }).getAttribute('aria-disabled'),
    );
  await screen.findByRole('button', { name: 'Print the agenda' });
  expect(isHeld()).toEqual([null, null]);
  fireEvent.click(screen.getByRole('radio', { name: /^Public/ }));
  expect(isHeld()).toEqual(['true', 'true']);
  await waitFor(() => expect(isHeld()).toEqual([null, null]));
});

it('finds the gaps once for as long as the log and the level are the same', async () => {
  const [gapsAt, other] = [vi.fn(() => []), vi.fn(() => [])];
  const talk = newRecord(crypto.randomUUID(), blankTalk(), { now: new Date(), installationId: 'test' });
  const talks = { planned: talk, held: [], criteria: [], proofs: [], today: '2026-12-04' };
  const agenda = (changes: Partial<Talks>) => (
    <LadderProvider>
      <Agenda talk={talk} talks={{ ...talks, gapsAt, ...changes }} />
    </LadderProvider>
  );
  const { rerender } = render(agenda({}));
  await screen.findByRole('button', { name: 'Print the agenda' });
  rerender(agenda({ criteria: [aCriterion({ what: 'Lead a migration' })] }));
  await screen.findByText(/Lead a migration/);
  expect(gapsAt).toHaveBeenCalledTimes(1);
  rerender(agenda({ gapsAt: other }));
  expect(other).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('radio', { name: /^Public/ }));
  await waitFor(() => expect(other.mock.calls).toEqual([['work-safe'], ['public']]));
});
