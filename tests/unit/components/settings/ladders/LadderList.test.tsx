// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { LadderList } from '@/components/settings/ladders/LadderList';
import { activateLadder, deleteLadder, readActiveLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

beforeEach(async () => {
  await emptyLog();
  await saveLadder({ ...seniorEngineer, id: 'acme', name: 'Acme' }, null);
});

function open() {
  const said: string[] = [];
  render(
    <LadderProvider>
      <LadderList onNews={(news) => said.push(news)} />
    </LadderProvider>,
  );
  return said;
}
const radio = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const isInUse = (name: string) => waitFor(async () => expect((await radio(name)).checked).toBe(true));

describe('the list of ladders', { timeout: 30_000 }, () => {
  it('puts one to use, and follows what another window puts to use after it', async () => {
    const said = open();
    await isInUse('Senior engineer');
    fireEvent.click(await radio('Acme'));
    await waitFor(() => expect(said).toEqual(['Acme is in use now.']));
    await isInUse('Acme');
    expect((await readActiveLadder()).id).toBe('acme');
    await activateLadder('senior-engineer');
    await isInUse('Senior engineer');
    fireEvent.click(await radio('Acme'));
    await waitFor(() => expect(said).toHaveLength(2));
    await deleteLadder('acme');
    await isInUse('Senior engineer');
    await waitFor(() => expect(screen.queryByLabelText('Acme')).toBeNull());
  });

  it('deletes the one in use: the built-in one takes its place', async () => {
    await activateLadder('acme');
    const ids = { planId: crypto.randomUUID(), snapshotId: crypto.randomUUID() };
    await startPlan(ids, { ladderId: 'acme', isSolid: true, focus: [] });
    const said = open();
    await isInUse('Acme');
    fireEvent.click(screen.getByLabelText('Delete Acme'));
    await screen.findByText('It is in use, so the built-in ladder takes its place.');
    await screen.findByText(/^Your plan is read by it too/);
    fireEvent.click(screen.getByText('Delete the ladder'));
    await waitFor(() => expect(said).toEqual(['Deleted Acme. Its evidence is still in your log.']));
    await isInUse('Senior engineer');
    expect((await readActiveLadder()).id).toBe('senior-engineer');
  });
});
