// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WinsBehind } from '@/components/checklist/WinsBehind';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { db } from '@/lib/db/database';
import { emptyLog } from '../../empty-log';
import { aProof } from '../../lib/domain/a-proof';
import { logged } from '../../lib/domain/a-win';

const wins = Array.from({ length: 700 }, (_, index) => logged(['mentor'], { title: `Win ${index}` }));

beforeEach(async () => {
  await emptyLog();
  await db.wins.bulkAdd(wins.map(({ win }) => win));
});

it('draws no win before it is opened, then the newest and a way to the rest', async () => {
  const newest = (count: number) => wins.slice(0, count).map(({ win }) => win.id);
  const { container } = render(
    <LadderProvider>
      <WinsBehind row={{ proof: aProof('mentor', 'met'), linked: 700, newest }} onUnlink={() => {}} />
    </LadderProvider>,
  );
  await screen.findByText('700 wins behind it');
  expect(screen.queryAllByRole('link')).toEqual([]);
  const row = container.querySelector('details');
  if (!row) throw new Error('nothing to open');
  row.open = true;
  fireEvent(row, new Event('toggle'));
  expect(await screen.findAllByRole('button', { name: /^Unlink/ })).toHaveLength(30);
  expect(screen.getByText(/The newest 30 of 700/)).toBeTruthy();
  const all = screen.getByRole('link', { name: 'See all of them under Wins' });
  expect(all.getAttribute('href')).toBe('#/wins?behaviour=mentor');
});

it('keeps a keyboard in the list when a row goes, and with the behaviour when the last one does', async () => {
  const two = wins.slice(0, 2).map(({ win }) => win.id);
  const unlinked: string[] = [];
  const behind = (ids: readonly string[]) => (
    <LadderProvider>
      <h3 id="behaviour-mentor" tabIndex={-1}>
        I teach
      </h3>
      <WinsBehind
        row={{ proof: aProof('mentor', 'met'), linked: ids.length, newest: () => [...ids] }}
        onUnlink={({ win }) => unlinked.push(win.id)}
      />
    </LadderProvider>
  );
  const { container, rerender } = render(behind(two));
  await screen.findByText('2 wins behind it');
  const row = container.querySelector('details');
  if (!row) throw new Error('nothing to open');
  row.open = true;
  fireEvent(row, new Event('toggle'));
  const press = (button: HTMLElement) => {
    act(() => button.focus());
    fireEvent.click(button);
  };
  const [first, second] = await screen.findAllByRole('button', { name: /^Unlink/ });
  if (!first || !second) throw new Error('no rows');
  press(first);
  await waitFor(() => expect(document.activeElement).toBe(second));
  rerender(behind(two.slice(1)));
  await screen.findByText('1 win behind it');
  press(screen.getByRole('button', { name: /^Unlink/ }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'I teach' })));
  expect(unlinked).toEqual(two);
});

it('a win without a word can be opened and unlinked all the same', async () => {
  const bare = logged(['mentor'], { title: '', did: '', decision: '', outcome: '' });
  await db.wins.add(bare.win);
  const row = { proof: aProof('mentor', 'thin'), linked: 1, newest: () => [bare.win.id] };
  const { container } = render(<WinsBehind row={row} onUnlink={() => {}} />, { wrapper: LadderProvider });
  await screen.findByText('1 win behind it');
  const details = container.querySelector('details');
  if (!details) throw new Error('nothing to open');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect((await screen.findByRole('link', { name: 'Untitled' })).getAttribute('href')).toBe(`#/wins/${bare.win.id}`);
  expect(screen.getByRole('button', { name: /^Unlink.*Untitled/ })).toBeTruthy();
});
