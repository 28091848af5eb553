// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { TrashList } from '@/components/wins/trash/TrashList';
import type { News } from '@/components/wins/use-trash';
import { editWins } from '@/lib/db/win/bulk-edit';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';

const SOON = { timeout: 10_000 };
const IDS = [1, 2, 3, 4].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
let news: News = null;

beforeEach(async () => {
  await emptyLog();
  for (const [index, winId] of IDS.entries()) {
    await saveWin({ winId, fields: blankWin('2026-01-10', `Win ${index + 1}`) });
  }
  await editWins(IDS, { trash: true });
});

it('calls a win without a title by the first of its words, whichever field they are in', async () => {
  const outcome = `${'Rollbacks take a minute. '.repeat(40)}\nThey took an hour.`;
  const winId = '00000000-0000-4000-8000-000000000005';
  await saveWin({ winId, fields: { ...blankWin('2026-01-11', ''), outcome, outcomeState: 'known' } });
  await editWins([winId], { trash: true });
  render(<TrashList backHref="#/wins" onRestore={() => undefined} onNews={() => undefined} />);
  const named = await screen.findByRole('link', { name: /^Rollbacks take a minute\. .*…$/ }, SOON);
  expect(named.textContent?.length).toBeLessThan(130);
});

it('keeps a keyboard in the list when one is brought back, and with its heading when the last one is', async () => {
  const restored: string[] = [];
  render(<TrashList backHref="#/wins" onRestore={({ title }) => restored.push(title)} onNews={() => undefined} />);
  const [first, second] = await screen.findAllByRole('button', { name: /^Restore Win/ }, SOON);
  if (!first || !second) throw new Error('four lie in the trash');
  act(() => first.focus());
  fireEvent.click(first);
  await waitFor(() => expect(document.activeElement).toBe(second));
  expect(restored).toHaveLength(1);
  await act(async () => void (await editWins(IDS.slice(1), { trash: false })));
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1), SOON);
  const last = screen.getByRole('button', { name: /^Restore Win/ });
  act(() => last.focus());
  fireEvent.click(last);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Trash' }));
});

it('brings many wins back from the trash, and takes that back too', async () => {
  const tell = (told: News) => {
    news = told;
  };
  render(<TrashList backHref="#/wins" onRestore={() => undefined} onNews={tell} />);
  const boxes = await screen.findAllByRole('checkbox', {}, SOON);
  const [first, , third] = boxes;
  if (!first || !third) throw new Error('four lie in the trash');
  fireEvent.click(first);
  fireEvent.click(third, { shiftKey: true });
  expect(screen.getByText('3 wins selected')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Restore' })));
  await waitFor(() => expect(news?.message).toBe('3 wins are back in the log.'), SOON);
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1), SOON);
  expect(screen.queryByText(/selected$/)).toBeNull();
  await act(async () => news?.undo?.());
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(4), SOON);
});
