// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { db } from '@/lib/db/database';
import { listClaims } from '@/lib/db/proof/claims';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(async () => {
  await db.delete();
  await db.open();
});
afterEach(cleanup);

it('a claim by a slip is taken back, the first one to none', { timeout: 30_000 }, async () => {
  render(
    <LadderProvider>
      <ChecklistSection />
    </LadderProvider>,
  );
  const row = within(await screen.findByRole('region', { name: 'I find problems nobody assigned to me' }));
  const choice = (name: string) => row.getByRole<HTMLInputElement>('radio', { name });
  await waitFor(() => expect(choice('sometimes').disabled).toBe(false));
  fireEvent.click(choice('sometimes'));
  await screen.findByText('You say: sometimes.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await listClaims('senior-engineer')).toEqual([]));
  await waitFor(() => expect(choice('sometimes').checked).toBe(false));
  expect(screen.queryByText('You say: sometimes.')).toBeNull();
});
