// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SnapshotsPage } from '@/components/quiz/snapshots/SnapshotsPage';
import { setClaim } from '@/lib/db/proof/claims';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { takeNow } from '@/lib/db/quiz/takings';
import { changeWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer as ladder } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

const take = () => takeNow(crypto.randomUUID(), ladder.id, 'manual');
async function aNo(title: string): Promise<string> {
  const winId = crypto.randomUUID();
  const fields = { ...blankWin(toDay(new Date()), title), status: 'ready' as const };
  await saveWin({
    winId,
    fields: { ...fields, did: 'I said no to it', reasoning: 'It would have cost the launch' },
    evidence: { ladderId: ladder.id, behaviourIds: ['reasoned-no'], by: 'user' },
  });
  return winId;
}
const open = (query = '') => render(<SnapshotsPage ladder={ladder} address={`/quiz/snapshots${query}`} />);
const row = async () => (await screen.findByRole('rowheader', { name: /^I say no/ })).closest('tr');

beforeEach(emptyLog);

describe('the snapshots', { timeout: 60_000 }, () => {
  it('begin with none, take one by hand, and ask for a second', async () => {
    open();
    await screen.findByRole('heading', { name: 'No snapshots yet' });
    const button = screen.getByRole('button', { name: 'Take a snapshot now' });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText('Taken: claimed 0 of 15, evidenced 0 of 15.');
    await screen.findByText('With a second one, you can compare the two here.');
    expect((await listSnapshots(ladder.id)).map(({ reason }) => reason)).toEqual(['manual']);
  });

  it('compare the last two: the claim, the proof, and the win that moved it under the title it had', async () => {
    await take();
    const winId = await aNo('Said no to the export');
    await setClaim(ladder.id, 'reasoned-no', 'consistently');
    await take();
    await changeWin(winId, { title: 'Renamed since' });
    open();
    await screen.findByText('1 claim up, more proof of 1 behaviour, and 1 more win that counts.');
    const moved = within((await row()) as HTMLElement);
    expect(moved.getByText('not said → consistently')).toBeTruthy();
    expect(moved.getByText('No proof yet → Met')).toBeTruthy();
    const link = await moved.findByRole('link', { name: 'Said no to the export' });
    expect(link.getAttribute('href')).toBe(`#/wins/${winId}`);
  });

  it('compare the two of the address, and keep the title of a win that is gone', async () => {
    await take();
    const winId = await aNo('Said no to the export');
    await take();
    await trashWin(winId);
    await take();
    const [first, second, third] = (await listSnapshots(ladder.id)).map(({ id }) => id);
    open(`?from=${second}&to=${third}`);
    const gone = within((await row()) as HTMLElement);
    expect(gone.getByText('Met → No proof yet')).toBeTruthy();
    expect(gone.getByText('Counts no longer')).toBeTruthy();
    expect(gone.getByText('Said no to the export').closest('a')).toBeNull();
    cleanup();
    open(`?from=${first}&to=${third}`);
    await screen.findByText('Nothing moved between the two.');
  });
});
