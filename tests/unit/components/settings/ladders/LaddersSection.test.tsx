// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { LaddersSection } from '@/components/settings/ladders/LaddersSection';
import { listLadders, readActiveLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

beforeEach(async () => {
  await emptyLog();
  await saveLadder({ ...seniorEngineer, id: 'acme', name: 'Acme' }, null);
  location.hash = '#/settings/ladders';
  render(
    <LadderProvider>
      <LaddersSection />
    </LadderProvider>,
  );
});

const names = async () => (await listLadders()).map(({ name }) => name);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a ladder', { timeout: 30_000 }, () => {
  it('that was put to use by a slip is out of use again', async () => {
    fireEvent.click(await screen.findByLabelText('Acme'));
    await screen.findByText('Acme is in use now.');
    await press('Undo');
    await screen.findByText('Taken back: the ladders are as they were.');
    expect((await readActiveLadder()).id).toBe(seniorEngineer.id);
  });

  it('that was deleted comes back', async () => {
    await press('Delete Acme');
    await press('Delete the ladder');
    await screen.findByText(/^Deleted Acme/);
    await waitFor(async () => expect(await names()).toEqual(['Senior engineer']));
    await press('Undo');
    await waitFor(async () => expect(await names()).toEqual(['Senior engineer', 'Acme']));
  });

  it('that another window changed since stays, and that is said', async () => {
    fireEvent.click(await screen.findByLabelText('Acme'));
    await screen.findByText('Acme is in use now.');
    await saveLadder({ ...seniorEngineer, id: 'acme', name: 'Acme 2' }, null);
    await press('Undo');
    await screen.findByText(/^Not taken back/);
    expect((await readActiveLadder()).id).toBe('acme');
  });

  it('is not named by the tab of its rules', async () => {
    location.hash = '#/settings/ladders/rules/acme';
    await screen.findByRole('heading', { level: 1, name: 'Proof rules: Acme' });
    await waitFor(() => expect(document.title).toBe('Proof rules · Winnow'));
  });
});
