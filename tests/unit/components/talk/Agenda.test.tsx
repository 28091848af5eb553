// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { TalkSection } from '@/components/talk/TalkSection';
import { setClaim } from '@/lib/db/proof/claims';
import { planTalk } from '@/lib/db/talk/talks';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';
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
