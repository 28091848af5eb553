// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeleteDialog } from '@/components/settings/DeleteDialog';
import { countStored } from '@/lib/db/counting/counts';
import { db } from '@/lib/db/database';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';

beforeEach(async () => {
  await emptyLog();
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-02', 'One outbox') });
});

async function confirm(typed = 'delete everything'): Promise<() => void> {
  const onDeleted = vi.fn();
  render(<DeleteDialog onClose={() => undefined} onDeleted={onDeleted} />);
  fireEvent.change(await screen.findByLabelText(/^Type/), { target: { value: typed } });
  fireEvent.submit(screen.getByLabelText(/^Type/).closest('form') as HTMLFormElement);
  return onDeleted;
}

it('says the whole number that goes, a win that cannot be read included', async () => {
  const damaged = crypto.randomUUID();
  await saveWin({ winId: damaged, fields: blankWin('2026-11-03', 'Damaged since') });
  await db.wins.update(damaged, { createdAt: 'no moment' });
  expect(await countStored()).toMatchObject({ wins: 1, inTrash: 0 });
  render(<DeleteDialog onClose={() => undefined} onDeleted={() => undefined} />);
  await screen.findByText(/^2 wins go/);
});

it.each([' Delete everything', '\u2068delete everything\u2069'])(
  'takes the phrase as typed or pasted: %j',
  async (typed) => {
    const onDeleted = await confirm(typed);
    await waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    expect(await db.wins.count()).toBe(0);
  },
);

it('says that nothing was deleted only where that is so', async () => {
  vi.spyOn(machine, 'transaction').mockRejectedValueOnce(new DOMException('full', 'UnknownError'));
  const onDeleted = await confirm();
  await screen.findByText('Nothing was deleted');
  expect(onDeleted).not.toHaveBeenCalled();
});

it('deletes nothing of the log where its copy would bring it back', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('refused'));
  const onDeleted = await confirm();
  await screen.findByText('Nothing was deleted');
  expect(await db.wins.count()).toBe(1);
  expect(onDeleted).not.toHaveBeenCalled();
});
