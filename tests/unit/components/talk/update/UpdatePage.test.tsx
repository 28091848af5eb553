// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { UpdatePage } from '@/components/talk/update/UpdatePage';
import { changeCheckIn } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { readLog } from '@/lib/db/win/log';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { proofOf } from '../../../lib/domain/proof/proof-of';

const show = () =>
  render(
    <LadderProvider>
      <UpdatePage />
    </LadderProvider>,
  );
const text = async () => ((await screen.findByLabelText('The update')) as HTMLTextAreaElement).value;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const sentWins = async () => (await readLog('senior-engineer')).filter(({ win }) => win.title.startsWith('Sent'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-12-04T12:00:00');
  localStorage.clear();
  await emptyLog();
});

async function aWin(changes: Partial<WinFields>): Promise<void> {
  const fields = { ...blankWin('2026-12-01', 'A win'), did: 'I did a thing', status: 'ready' as const, ...changes };
  await saveWin({ winId: crypto.randomUUID(), fields });
}

async function send(name: string, isOutside = false): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  fireEvent.change(await screen.findByLabelText('Name or role'), { target: { value: name } });
  const box = screen.getByLabelText('Outside my team');
  if (isOutside !== (box as HTMLInputElement).checked) fireEvent.click(box);
  press('Log it');
  await screen.findByText(new RegExp(`^Logged: sent to ${name}`));
}

describe('the update page', () => {
  it('begins with this week’s wins and the line of the check-in, and keeps what is changed', async () => {
    await aWin({ title: 'Invoices go out once' });
    await changeCheckIn('2026-11-30', { nextLine: 'Move the exports' });
    show();
    expect(await text()).toMatch(/^This week: Invoices go out once\.\nNext: Move the exports\.\n/);
    fireEvent.change(screen.getByLabelText('The update'), { target: { value: 'Mine' } });
    cleanup();
    show();
    expect(await text()).toBe('Mine');
    press('Write it again from this week’s wins');
    await waitFor(async () => expect(await text()).toMatch(/^This week: Invoices/));
    press('Undo');
    await waitFor(async () => expect(await text()).toBe('Mine'));
  });

  it('gives the focus back where the form was opened', async () => {
    show();
    await text();
    fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
    press('Cancel');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I sent it' })));
  });

  it('says so when there is nothing to tell, and keeps private wins back', async () => {
    await aWin({ title: 'Secret', visibility: 'private' });
    show();
    expect(await text()).not.toContain('Secret');
    await screen.findByText('1 private or confidential win of this week is left out.');
    await screen.findByText(/^No win of this week is ready to tell/);
  });

  it('makes one win of what was sent outside, which counts, and takes it back', async () => {
    show();
    await text();
    await send('Ines', true);
    await screen.findByText('This week’s update for this reader is logged already.');
    const [sent] = await sentWins();
    expect(sent).toMatchObject({ behaviourIds: ['stakeholders'], win: { note: await text(), level: 'evidence' } });
    const behaviour = seniorEngineer.behaviours.find(({ id }) => id === 'stakeholders');
    if (!behaviour) throw new Error('no such behaviour');
    expect(proofOf(behaviour, await readLog('senior-engineer'), '2026-12-04').have).toBe(1);
    press('Undo');
    await screen.findByText('Taken back. The win is in the trash.');
    await screen.findByRole('button', { name: 'I sent it' });
    expect(await sentWins()).toEqual([]);
    await send('Jo', true);
    expect((await sentWins()).map(({ win }) => win.people[0]?.label)).toEqual(['Jo']);
  });

  it('says that a product manager of the team does not count, and keeps one win for each reader', async () => {
    show();
    await text();
    await send('Mara');
    await screen.findByText(/It counts as somebody inside your team/);
    fireEvent.click(screen.getByRole('radio', { name: 'Someone outside the team' }));
    await text();
    await send('Ines', true);
    expect(await sentWins()).toHaveLength(2);
    // The update is no news of its own.
    expect(await text()).not.toContain('Sent');
  });

  it('counts for the line of a company’s ladder that restates it', async () => {
    const [line] = seniorEngineer.behaviours;
    if (!line) throw new Error('the ladder is empty');
    const behaviours = [{ ...line, id: 'known-outside', statement: 'Is known outside', alike: ['stakeholders'] }];
    await saveLadder({ ...seniorEngineer, id: 'acme', behaviours }, null, { use: true });
    show();
    await text();
    await send('Ines', true);
    expect((await readLog('acme')).map(({ behaviourIds }) => behaviourIds)).toEqual([['known-outside']]);
  });

  it('says so where the ladder has no such line, and is kept under the built-in one', async () => {
    const behaviours = seniorEngineer.behaviours.slice(0, 1);
    await saveLadder({ ...seniorEngineer, id: 'acme', behaviours }, null, { use: true });
    show();
    await text();
    fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
    await screen.findByText(/^Your ladder has no behaviour for it, so it is kept under “People outside my team/);
    press('Cancel');
    await send('Ines', true);
    expect((await sentWins()).map(({ behaviourIds }) => behaviourIds)).toEqual([['stakeholders']]);
    expect((await readLog('acme')).map(({ behaviourIds }) => behaviourIds)).toEqual([[]]);
  });

  it('says what happened when it cannot be written, and lets it be tried again', async () => {
    show();
    await text();
    fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
    vi.spyOn(db.wins, 'add').mockRejectedValueOnce(new Error('full'));
    fireEvent.change(await screen.findByLabelText('Name or role'), { target: { value: 'Ines' } });
    press('Log it');
    await screen.findByText('That was not saved');
    press('Log it');
    await screen.findByText(/^Logged: sent to Ines/);
    await waitFor(() => expect(screen.queryByText('That was not saved')).toBeNull());
  });

  it('lets no text out where the organisation allows none, and can be logged as sent all the same', async () => {
    await fakeBrowser.storage.managed.set({ exportsDisabled: true });
    await aWin({ title: 'Invoices go out once' });
    show();
    expect(await screen.findByText(/switched exports off/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    await send('Ada');
    expect(await sentWins()).toHaveLength(1);
    fakeBrowser.reset();
  });
});
